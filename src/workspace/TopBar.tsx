import { draftName, namingFields } from '../drafts/draft-name.ts'
import { Icon } from '../forms/Icon.tsx'
import { Menu } from '../forms/Menu.tsx'
import { href } from '../href.ts'
import type { Template } from '../templates/define-template.ts'
import { DOWNLOAD_BUTTON, DRAFTS_BUTTON, MORE_BUTTON } from './button-ids.ts'
import { MoreItems } from './MoreItems.tsx'
import { SavedState } from './SavedState.tsx'
import type { Work } from './use-work.ts'

interface Props {
  readonly template: Template
  readonly work: Work
  /** Shows what the sheet can take from others; absent where it takes nothing. */
  readonly onCarry: (() => void) | undefined
  readonly onBatch: () => void
  readonly onDownload: () => void
}

/** What the sheet is, whether it is saved, and what can be done with it as a whole. */
export const TopBar = ({ template, work, onCarry, onBatch, onDownload }: Props) => {
  const { data, saved, download, inOut, elsewhere, replace, openDrafts } = work
  const working = download.state.kind === 'working'
  const name = draftName(namingFields(template), data) || '新草稿'
  return (
    <div className="tool no-print">
      <a className="back" href={href('/templates/')}>
        <Icon name="back" />
        <span>模板</span>
      </a>
      <div className="title">
        <h1>{template.name}</h1>
        <button
          type="button"
          id={DRAFTS_BUTTON}
          className="draft"
          aria-haspopup="dialog"
          aria-label={`草稿：${name}`}
          onClick={() => openDrafts(DRAFTS_BUTTON)}
        >
          <span>{name}</span>
          <Icon name="down" />
        </button>
        {!elsewhere && <SavedState saved={saved} />}
      </div>
      <div className="end">
        <UndoButtons undoing={work.undoing} />
        <button type="button" className="btn quiet wide" onClick={inOut.copyText}>
          复制文字
        </button>
        <button type="button" className="btn quiet wide" onClick={inOut.makeWord}>
          Word
        </button>
        <Menu
          id={MORE_BUTTON}
          className="btn quiet"
          items={(close) => <MoreItems {...{ template, work, close, onCarry, onBatch }} onReplace={replace.ask} />}
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
}

// Not `disabled` where there is nothing to undo: that would drop the focus of whoever has just undone the last step.
const UndoButtons = ({ undoing }: Pick<Work, 'undoing'>) => {
  const button = (kind: 'undo' | 'redo', name: string, keys: string, can: boolean) => (
    <button
      type="button"
      className="btn quiet wide"
      aria-label={name}
      aria-disabled={!can || undefined}
      aria-keyshortcuts={keys}
      title={`${name}（${keys.replace('Control', 'Ctrl').replaceAll('+', ' + ')}）`}
      onClick={undoing[kind]}
    >
      <Icon name={kind} />
    </button>
  )
  return (
    <>
      {button('undo', '撤销上一步', 'Control+Z', undoing.canUndo)}
      {button('redo', '重做一步', 'Control+Y', undoing.canRedo)}
    </>
  )
}
