import type { SheetData } from '../forms/check.ts'
import { Icon } from '../forms/Icon.tsx'
import { Menu } from '../forms/Menu.tsx'
import { href } from '../href.ts'
import type { Template } from '../templates/define-template.ts'
import { SavedState } from './SavedState.tsx'
import type { Saved } from './use-draft.ts'
import type { Replacement } from './use-replace.ts'

/** The id of the button that the menu, and a dialog opened from it, give the focus back to. */
export const MORE_BUTTON = 'workspace-more'

/** The id of the button that the focus goes to when a button that repeats it goes. */
export const DOWNLOAD_BUTTON = 'workspace-download'

interface Props {
  readonly template: Template
  readonly data: SheetData
  readonly saved: Saved
  readonly working: boolean
  readonly onDownload: () => void
  readonly onReplace: (replacement: Replacement) => void
}

/** What the sheet is, whether it is saved, and what can be done with it as a whole. */
export const TopBar = ({ template, data, saved, working, onDownload, onReplace }: Props) => (
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
      <SavedState saved={saved} />
    </div>
    <div className="end">
      <Menu
        id={MORE_BUTTON}
        className="btn quiet"
        items={(close) => <MoreItems template={template} close={close} onReplace={onReplace} />}
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

interface MoreProps {
  readonly template: Template
  readonly close: () => void
  readonly onReplace: (replacement: Replacement) => void
}

const MoreItems = ({ template, close, onReplace }: MoreProps) => {
  const replace = (replacement: Replacement) => () => {
    close()
    onReplace(replacement)
  }
  return (
    <>
      <button type="button" onClick={replace('sample')}>
        填入示例
      </button>
      <button type="button" onClick={replace('empty')}>
        清空
      </button>
      <a href={href(`/templates/${template.id}/blank.pdf`)}>空白表</a>
    </>
  )
}

// The sheet's first text says what it is about.
const titleOf = ({ sections }: Template, data: SheetData): string => {
  const first = data[sections[0]?.fields[0] ?? '']
  return typeof first === 'string' ? first : ''
}
