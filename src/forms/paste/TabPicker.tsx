import type { Tab } from '../../grid/tab.ts'

/** The tables of the file that it comes from. */
export interface OtherTabs {
  readonly tabs: readonly Tab[]
  /** The one that is shown. */
  readonly index: number
  readonly onTab: (index: number) => void
}

/** Which of a file's tables is read. */
export const TabPicker = ({ tabs, index, onTab }: OtherTabs) => (
  <label className="paste-tab">
    工作表
    <select className="control" value={index} onChange={({ target }) => onTab(Number(target.value))}>
      {tabs.map(({ name, hidden }, at) => (
        <option key={`${at} ${name}`} value={at}>
          {name}
          {hidden ? '（隐藏）' : ''}
        </option>
      ))}
    </select>
  </label>
)
