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
  failed: '没有保存：浏览器这次没存成，下次改动时会再试。要紧的话请先下载 PDF 或导出草稿。',
}

const LOST: Readonly<Record<NonNullable<OpenedSheet['lost']>, string>> = {
  newer: '上次的草稿是用更新的版本填的，这一页打不开它。它还原样存着，请刷新页面再试。现在打开的是一份新的。',
  broken: '上次的草稿打不开。它还原样存着，没有删，在“我的草稿”里可以下载原件。现在打开的是一份新的。',
  tooMuch:
    '上次的草稿里内容太多，打开会卡住，没有打开。它还原样存着，在“我的草稿”里可以下载原件。现在打开的是一份新的。',
  cyclic:
    '这份草稿里的数据自己套着自己，不是表里存下的，打不开。它还原样存着，在“我的草稿”里可以下载原件。现在打开的是一份新的。',
  other: '这份草稿是另一种表的，在“我的草稿”里能打开它。现在打开的是一份新的。',
  missing:
    '要打开的草稿不在这个浏览器里：可能已删除，也可能浏览器清理了网站数据。手上有 PDF 或导出的草稿，可以打开它接着填。现在打开的是一份新的。',
}

const AHEAD =
  '这份草稿上次保存的时间比电脑现在的时间还晚，电脑的时钟可能调慢过。内容都在；请对一下时间，不然表上的日期会错。'

interface Props {
  readonly saved: Saved
  readonly lost: OpenedSheet['lost']
  readonly isAhead: boolean | undefined
  readonly replaced: Replacement | undefined
  /** Another tab is the editor. */
  readonly elsewhere: boolean
  readonly onUndo: () => void
  readonly onTakeOver: () => void
  /** Hands the draft out as a file. */
  readonly onExport: () => void
}

/** What the reader should know about the sheet as a whole. */
export const Notices = ({ saved, lost, isAhead, replaced, elsewhere, onUndo, onTakeOver, onExport }: Props) => (
  <>
    <div role="status">
      {saved.kind === 'unsaved' && (
        <Notice text={UNSAVED[saved.why]}>
          <button type="button" className="btn" onClick={onExport}>
            导出草稿
          </button>
        </Notice>
      )}
      {lost && <Notice text={LOST[lost]} />}
      {isAhead && <Notice text={AHEAD} />}
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
