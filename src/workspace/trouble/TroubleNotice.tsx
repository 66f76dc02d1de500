import type { Trouble } from '../../causes/trouble.ts'
import { Icon } from '../../forms/Icon.tsx'
import { Details } from './Details.tsx'
import { reload } from './reload.ts'

interface Props {
  readonly trouble: Trouble
  /** What is missing, for the name of the button. */
  readonly what?: string
  readonly onRetry: () => void
}

/** Why something did not come, and the one press that may help. */
export const TroubleNotice = ({ trouble, what = '', onRetry }: Props) => (
  <div className="notice" data-warn>
    <Icon name="warning" />
    <div>
      <p>
        <span>{trouble.text}</span>
        {trouble.link && <a href={trouble.link.href}>{trouble.link.text}</a>}
      </p>
      {trouble.act === 'reload' ? (
        <button type="button" className="btn" onClick={() => void reload()}>
          刷新页面
        </button>
      ) : (
        <button type="button" className="btn" aria-label={`重试${what}`} onClick={onRetry}>
          重试
        </button>
      )}
      {trouble.details !== undefined && <Details text={trouble.details} />}
    </div>
  </div>
)
