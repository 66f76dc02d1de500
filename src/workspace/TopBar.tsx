import type { SheetData } from '../forms/check.ts'
import { Icon } from '../forms/Icon.tsx'
import { Menu } from '../forms/Menu.tsx'
import { href } from '../href.ts'
import type { Template } from '../templates/define-template.ts'
import { MoreItems } from './MoreItems.tsx'
import type { Replacement } from './replacements.ts'
import { SavedState } from './SavedState.tsx'
import type { Saved } from './use-draft.ts'
import type { InOut } from './use-in-out.ts'

/** The id of the button that the menu, and a dialog opened from it, give the focus back to. */
export const MORE_BUTTON = 'workspace-more'

/** The id of the button that the focus goes to when a button that repeats it goes. */
export const DOWNLOAD_BUTTON = 'workspace-download'

interface Props {
  readonly template: Template
  readonly data: SheetData
  readonly saved: Saved
  readonly working: boolean
  readonly inOut: InOut
  /** Another tab is the editor. */
  readonly elsewhere: boolean
  readonly onDownload: () => void
  readonly onReplace: (replacement: Replacement) => void
}

/** What the sheet is, whether it is saved, and what can be done with it as a whole. */
export const TopBar = ({ template, data, saved, working, inOut, elsewhere, onDownload, onReplace }: Props) => (
  <div className="tool no-print">
    <a className="back" href={href('/templates/')}>
      <Icon name="back" />
      <span>模板</span>
    </a>
    <div className="title">
      <h1>
        {template.name}
        <span className="draft">{titleOf(template, data)}</span>
      </h1>
      {!elsewhere && <SavedState saved={saved} />}
    </div>
    <div className="end">
      <button type="button" className="btn quiet wide" onClick={inOut.copyText}>
        复制文字
      </button>
      <button type="button" className="btn quiet wide" onClick={inOut.makeWord}>
        Word
      </button>
      <Menu
        id={MORE_BUTTON}
        className="btn quiet"
        items={(close) => <MoreItems {...{ template, inOut, elsewhere, close, onReplace }} />}
      >
        更多
        <Icon name="down" />
      </Menu>
      {/* Not `disabled` while it works: that would drop the focus. */}
      <button
        type="button"
        id={DOWNLOAD_BUTTON}
        className="btn main"
        aria-disabled={working || undefined}
        onClick={onDownload}
      >
        {working ? '正在生成……' : '下载 PDF'}
      </button>
    </div>
  </div>
)

// The sheet's first text says what it is about.
const titleOf = ({ sections }: Template, data: SheetData): string => {
  const first = data[sections[0]?.fields[0] ?? '']
  return typeof first === 'string' ? first : ''
}
