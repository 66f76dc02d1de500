import { Icon } from './Icon.tsx'
import type { Completion } from './notes.ts'
import { useCompletion, useSheet } from './sheet.ts'

/** The id of a section of the form. */
export const sectionId = (prefix: string, section: string): string => `${prefix}--${section}`

const SAID: Readonly<Record<Completion, string>> = { empty: '还没填', part: '填了一部分', done: '已填好' }

/** The sections as steps, each with how far it is. `current` is the one being worked on. */
export const Steps = ({ current }: { readonly current: string | undefined }) => {
  const { prefix, sections } = useSheet()
  return (
    <nav className="steps" aria-label="填写步骤">
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${sectionId(prefix, id)}`}
              aria-current={id === current ? 'step' : undefined}
              onClick={() => document.getElementById(`${sectionId(prefix, id)}__title`)?.focus({ preventScroll: true })}
            >
              <Dot section={id} />
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const Dot = ({ section }: { readonly section: string }) => {
  const completion = useCompletion(section)
  return (
    <span className="dot" data-completion={completion}>
      {completion === 'done' && <Icon name="tick" />}
      <span className="visually-hidden">{`${SAID[completion]}：`}</span>
    </span>
  )
}
