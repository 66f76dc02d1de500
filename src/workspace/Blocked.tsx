import { ErrorSummary } from '../forms/ErrorSummary.tsx'
import type { FieldError } from '../templates/define-template.ts'

interface Props {
  readonly prefix: string
  readonly errors: readonly FieldError[]
  /** Changes each time the download is asked for. */
  readonly asked: number
  readonly onDraft: () => void
}

/** Why the sheet can't be issued yet; a draft of it always can. */
export const Blocked = ({ prefix, errors, asked, onDraft }: Props) => (
  <ErrorSummary prefix={prefix} errors={errors} asked={asked}>
    <div className="anyway">
      <button type="button" className="btn" onClick={onDraft}>
        仍要下载草稿
      </button>
      <span className="small">每一页都会印上“草稿”。</span>
    </div>
  </ErrorSummary>
)
