/** A column of a table from elsewhere, and where it goes. */
export interface PickedColumn {
  /** Its heading; `第 3 列` where it has none. */
  readonly heading: string
  /** What stands first below. */
  readonly samples: readonly string[]
  /** The id of the field, `''` for what is left out, undefined where nobody has decided. */
  readonly to: string | undefined
}

interface Props {
  readonly columns: readonly PickedColumn[]
  readonly fields: readonly { readonly id: string; readonly title: string }[]
  readonly onPick: (index: number, to: string) => void
}

/** Where each column of somebody else's table goes. What nobody has decided stands out. */
export const ColumnPicker = ({ columns, fields, onPick }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keys, too.
  <section className="taken picker" tabIndex={0} aria-label="各列放在哪里">
    <table>
      <thead>
        <tr>
          <th scope="col">原来的列</th>
          <th scope="col">前几行</th>
          <th scope="col">放到</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ heading, samples, to }, index) => (
          <tr key={index}>
            <th scope="row">{heading}</th>
            <td>{samples.join('，') || '—'}</td>
            <td>
              <select
                className="control"
                aria-label={`“${heading}”放到`}
                data-open={to === undefined || undefined}
                value={to ?? UNDECIDED}
                onChange={({ target }) => onPick(index, target.value)}
              >
                {to === undefined && <option value={UNDECIDED}>请选择</option>}
                <option value="">不放进来</option>
                {fields.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const UNDECIDED = '?'
