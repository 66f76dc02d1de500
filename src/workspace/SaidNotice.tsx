import { Icon } from '../forms/Icon.tsx'
import type { Said } from './in-out/said.ts'
import type { InOut } from './use-in-out.ts'

/** What came of the last thing that was let in or out. */
export const SaidNotice = ({ said, run }: Pick<InOut, 'said' | 'run'>) => (
  <div role="status">{said && <Notice said={said} run={run} />}</div>
)

const Notice = ({ said, run }: { readonly said: Said; readonly run: InOut['run'] }) => (
  <div className="notice" data-good={said.good || undefined} data-warn={!said.good || undefined}>
    <Icon name={said.good ? 'tick' : 'warning'} />
    <div>
      <p>
        <span>{said.text}</span>
        {said.link && <a href={said.link.href}>{said.link.text}</a>}
      </p>
      {said.copy !== undefined && (
        // Selected as soon as it is there, so that it only needs the keys.
        <textarea
          key={said.copy}
          ref={select}
          readOnly
          rows={4}
          aria-label="要复制的内容"
          value={said.copy}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {said.choices && said.choices.length > 0 && (
        <div className="choices">
          {said.choices.map(({ label, what = label, act }) => (
            <button key={label} type="button" className="btn" onClick={() => void run(act, what)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  </div>
)

const select = (box: HTMLTextAreaElement | null): void => {
  box?.focus()
  box?.select()
}
