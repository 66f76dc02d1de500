import { focusField } from '../forms/focus-field.ts'
import { fieldId } from '../forms/path.ts'
import { href } from '../href.ts'
import type { FieldError, Hint, Template } from '../templates/define-template.ts'

interface Props {
  readonly template: Template
  readonly hints: readonly Hint[]
  /** All errors, shown at their fields or not yet. */
  readonly errors: readonly FieldError[]
}

/** Hints listed here; of more, the first ones. */
const LISTED = 12

/** What the sheet is for, what is left to do, what could be better: one line, the rest folded behind it. */
export const Guide = ({ template, hints, errors }: Props) => (
  <details className="guide">
    <summary>
      {[
        errors.length === 0 ? '必填的都填好了' : `还有 ${errors.length} 处要填或要改`,
        ...(hints.length > 0 ? [`${hints.length} 条建议`] : []),
      ].join('，')}
    </summary>
    <section>
      <h2>什么时候用</h2>
      <p>{template.use}</p>
      <dl>
        <dt>签字</dt>
        <dd>{template.signers.length > 0 ? template.signers.join('、') : '不用签字'}</dd>
        <dt>用时</dt>
        <dd>约 {template.takes} 分钟</dd>
      </dl>
      <p>
        <a href={href(`/handbook/${template.page}/`)}>怎样写好{template.name}</a>
      </p>
    </section>
    {hints.length > 0 && <Hints prefix={template.id} hints={hints} />}
  </details>
)

const Hints = ({ prefix, hints }: { readonly prefix: string; readonly hints: readonly Hint[] }) => (
  <section>
    <h2>可以更好</h2>
    <p className="small">只是建议，不改也能下载。</p>
    <ul>
      {hints.slice(0, LISTED).map(({ path, message }) => (
        <li key={`${path.join('.')}:${message}`}>
          <a
            href={`#${fieldId(prefix, path)}`}
            onClick={(event) => {
              event.preventDefault()
              focusField(prefix, path)
            }}
          >
            {message}
          </a>
        </li>
      ))}
    </ul>
    {hints.length > LISTED && <p className="small">{`还有 ${hints.length - LISTED} 条，见各栏下方。`}</p>}
  </section>
)
