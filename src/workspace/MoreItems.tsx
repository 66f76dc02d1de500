import { href } from '../href.ts'
import type { Template } from '../templates/define-template.ts'
import { chooseFile } from './choose-file.ts'
import { EMPTY, type Replacement, sampleOf } from './replacements.ts'
import type { InOut } from './use-in-out.ts'

interface Props {
  readonly template: Template
  readonly inOut: InOut
  /** Another tab is the editor: nothing may take the place of what is filled in. */
  readonly elsewhere: boolean
  readonly close: () => void
  readonly onReplace: (replacement: Replacement) => void
}

/** What the menu 更多 offers: into the sheet, out of it, and the sheet anew. */
export const MoreItems = ({ template, inOut, elsewhere, close, onReplace }: Props) => {
  const item = (label: string, act: () => void, kind?: 'change' | 'narrow') => (
    <button
      type="button"
      className={kind}
      disabled={kind === 'change' && elsewhere}
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
      {item('打开 PDF 继续编辑', () => chooseFile('.pdf,application/pdf', inOut.open), 'change')}
      {item('导入草稿', () => chooseFile('.json,application/json', inOut.open), 'change')}
      {item('导出草稿', inOut.exportDraft)}
      {item('复制文字', inOut.copyText, 'narrow')}
      {item('Word', inOut.makeWord, 'narrow')}
      {item('分享链接', inOut.share)}
      <hr />
      {item('填入示例', () => onReplace(sampleOf(template)), 'change')}
      {item('清空', () => onReplace(EMPTY), 'change')}
      <a href={href(`/templates/${template.id}/blank.pdf`)}>空白表</a>
    </>
  )
}
