import { href } from '../href.ts'
import type { Template } from '../templates/define-template.ts'
import { addressOfNew } from './address.ts'
import { MORE_BUTTON } from './button-ids.ts'
import { chooseFile } from './choose-file.ts'
import { emptyOf, type Replacement } from './replacements.ts'
import type { Work } from './use-work.ts'

interface Props {
  readonly template: Template
  readonly work: Work
  readonly close: () => void
  readonly onCarry: (() => void) | undefined
  /** Opens the making of many sheets from a file. */
  readonly onBatch: () => void
  readonly onReplace: (replacement: Replacement) => void
}

/** What the menu 更多 offers: other drafts, into the sheet, out of it, and the sheet anew. */
export const MoreItems = ({ template, work, close, onCarry, onBatch, onReplace }: Props) => {
  const { inOut, undoing, elsewhere } = work
  const item = (label: string, act: () => void, kind?: 'change' | 'narrow', can = true) => (
    <button
      type="button"
      className={kind}
      // Where another tab is the editor nothing may take the place of what is filled in.
      disabled={!can || (kind === 'change' && elsewhere)}
      onClick={() => {
        close()
        act()
      }}
    >
      {label}
    </button>
  )
  return (
    <>
      {item('撤销', undoing.undo, 'narrow', undoing.canUndo)}
      {item('重做', undoing.redo, 'narrow', undoing.canRedo)}
      <a href={addressOfNew(template.id)}>新建草稿</a>
      {item('我的草稿', () => work.openDrafts(MORE_BUTTON))}
      <hr />
      {item('打开 PDF 继续编辑', () => chooseFile('.pdf,application/pdf', inOut.open), 'change')}
      {item('导入草稿', () => chooseFile('.json,application/json', inOut.open), 'change')}
      {onCarry && item('从已有的带过来', onCarry, 'change')}
      {item('导出草稿', inOut.exportDraft)}
      {item('复制文字', inOut.copyText, 'narrow')}
      {item('Word', inOut.makeWord, 'narrow')}
      {item('分享链接', inOut.share)}
      {item('打印', inOut.print)}
      {item('批量生成', onBatch)}
      <hr />
      {item('填入示例', inOut.fillSample, 'change')}
      {item('清空', () => onReplace(emptyOf(template)), 'change')}
      <a href={href(`/templates/${template.id}/blank.pdf`)}>空白表</a>
    </>
  )
}
