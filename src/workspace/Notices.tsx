import type { ReactNode } from 'react'
import type { Refusal } from '../drafts/store.ts'
import { Icon } from '../forms/Icon.tsx'
import type { OpenedSheet } from './open-sheet.ts'
import type { Replacement } from './replacements.ts'
import type { Saved } from './use-draft.ts'

const UNSAVED: Readonly<Record<Refusal, string>> = {
  refused:
    '这个浏览器不让网页存东西，可能是无痕窗口，或在设置里关掉了 Cookie 和网站数据。照样能填、能下载，但关掉这一页，填的内容就没有了。',
  full: '没有保存：浏览器给网页的空间满了。请先下载 PDF 或导出草稿，再到“我的草稿”里备份并删掉几份旧的。',
  slow: '没有保存：浏览器存东西的地方一直没有回应。请先下载 PDF 或导出草稿，再关掉别的手册标签页试试。',
  failed: '没有保存：浏览器这次没存成，会自己再试。要紧的话请先下载 PDF 或导出草稿。',
  blocked:
    '没有保存：别的标签页里开着旧的手册，占住了存东西的地方。请关掉那些标签页，这里会自己再存。要紧的话请先下载 PDF 或导出草稿。',
}

interface Props {
  readonly saved: Saved
  readonly notice: OpenedSheet['notice']
  readonly replaced: Replacement | undefined
  /** Another tab is the editor. */
  readonly elsewhere: boolean
  readonly onUndo: () => void
  readonly onTakeOver: () => void
  /** Hands the draft out as a file. */
  readonly onExport: () => void
}

/** What the reader should know about the sheet as a whole. */
export const Notices = ({ saved, notice, replaced, elsewhere, onUndo, onTakeOver, onExport }: Props) => (
  <>
    <div role="status">
      {saved.kind === 'unsaved' && (
        <Notice text={UNSAVED[saved.why]}>
          <button type="button" className="btn" onClick={onExport}>
            导出草稿
          </button>
        </Notice>
      )}
      {notice && <Notice text={notice} />}
      {elsewhere && (
        <div className="notice" data-warn>
          <Icon name="warning" />
          <div>
            <p>这份草稿正在另一个标签页里编辑，这里只能看。那边保存的内容会出现在这里。</p>
            <button type="button" className="btn" onClick={onTakeOver}>
              在此继续编辑
            </button>
          </div>
        </div>
      )}
    </div>
    <div role="status">
      {replaced && !elsewhere && (
        <p className="notice">
          <span>{replaced.done}</span>
          <button type="button" className="link" onClick={onUndo}>
            撤销
          </button>
        </p>
      )}
    </div>
  </>
)

const Notice = ({ text, children }: { readonly text: string; readonly children?: ReactNode }) => (
  <div className="notice" data-warn>
    <Icon name="warning" />
    <div>
      <p>{text}</p>
      {children}
    </div>
  </div>
)
