/*
 * After a sheet is made: the sheets that begin with what stands on it.
 */
import { addressOfNew } from '../address.ts'
import { templateIndex } from '../template-index.ts'
import { fromHash } from './from-mark.ts'

interface Props {
  /** The id of the template. */
  readonly template: string
  /** The id of the draft that is taken from. */
  readonly draft: string
}

/** Links to the templates that take from this one. */
export const NextSheets = ({ template, draft }: Props) => {
  const next = templateIndex.flatMap(({ id, name, takes }) =>
    takes.filter(({ from }) => from === template).map(({ what }) => ({ id, name, what })),
  )
  if (next.length === 0) return null
  return (
    <div className="next">
      <p>接着做：</p>
      <ul>
        {next.map(({ id, name, what }) => (
          <li key={`${id}:${what}`}>
            <a href={addressOfNew(id) + fromHash(draft)}>{id === template ? `下一份${name}` : name}</a>
            <span>，带上{what}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
