/*
 * What goes into the sheet from outside and out of it besides the PDF. All of it is fetched when it is asked for.
 */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '../drafts/draft.ts'
import { type Carried, readMark } from '../drafts/link-mark.ts'
import { askToKeep } from '../drafts/persist.ts'
import type { Template } from '../templates/define-template.ts'
import { copyText, share } from './in-out/copying.ts'
import type { Received } from './in-out/receive.ts'
import type { Said } from './in-out/said.ts'
import { type Replacement, sampleOf } from './replacements.ts'
import { handOverDraft } from './trouble/hand-over-draft.ts'
import { type Run, useRun } from './use-run.ts'

/** What can be done, and what came of the last of it. */
export interface InOut {
  readonly said: Said | undefined
  /** Opens a PDF of ours or a draft's file. */
  readonly open: (files: readonly File[]) => void
  readonly fillSample: () => void
  readonly exportDraft: () => void
  readonly copyText: () => void
  readonly makeWord: () => void
  readonly share: () => void
  readonly print: () => void
  /** Saves, and says where what is saved is safe. */
  readonly save: () => void
  /** Puts what came in into a draft of its own. */
  readonly setAside: (replacement: Replacement) => void
  /** Does something else on offer. */
  readonly run: Run
  /** Takes away what was said. */
  readonly reset: () => void
}

interface Given {
  /** With what is filled in now. */
  readonly draft: Draft
  /** Another tab is the editor. */
  readonly elsewhere: boolean
  /** Replaces what is filled in, asking first where something would go. */
  readonly ask: (replacement: Replacement) => void
  /** Saves what waits to be saved; resolves with whether nothing is unsaved. */
  readonly flush: () => Promise<boolean>
}

/** Lets data in and out of a template's sheet. */
export const useInOut = (template: Template, given: Given): InOut => {
  const [said, setSaid] = useState<Said>()
  const latest = useRef(given)
  latest.current = given
  const run = useRun(setSaid)
  const take = useTake(run, latest)
  useLink(
    useCallback(
      (carried) =>
        take(async () => (await import('./in-out/open-link.ts')).openLink(template, carried), '链接里的内容'),
      [take, template],
    ),
  )
  const { draft, flush } = given
  return {
    said,
    open: (files) =>
      void take(async () => (await import('./in-out/open-file.ts')).openFiles(template, files), '打开文件的程序'),
    fillSample: () => void take(async () => ({ kind: 'replacement', replacement: await sampleOf(template) }), '示例'),
    exportDraft: () =>
      void run(async () => {
        const part = await import('./in-out/export-draft.ts').catch(() => undefined)
        return part?.exportDraft(template, draft) ?? handOverDraft(template, draft)
      }, '导出草稿'),
    copyText: () => void run(() => copyText(template, draft.data), '复制文字'),
    makeWord: () =>
      void run(async () => (await import('./in-out/make-word.ts')).makeWord(template, draft.data), '生成 Word 的程序'),
    share: () => void run(() => share(template, draft.data), '分享链接'),
    print: () => void run(async () => (await import('./printing/print.ts')).print(template, draft.data), '打印'),
    save: () => void run(() => save(flush), '保存'),
    setAside: ({ data }) =>
      void run(async () => (await import('./in-out/set-aside.ts')).setAside(template, data), '新草稿'),
    run,
    reset: useCallback(() => setSaid(undefined), []),
  }
}

// What comes in replaces what is filled in, or says why it can't.
const useTake = (run: Run, latest: RefObject<Given>) =>
  useCallback(
    (open: () => Promise<Received>, what: string) =>
      run(async () => {
        const received = await open()
        if (received.kind === 'said') return received.said
        if (latest.current.elsewhere) return ELSEWHERE
        latest.current.ask(received.replacement)
        return undefined
      }, what),
    [run, latest],
  )

const SAVED: Said = { good: true, text: '已存在这个浏览器里。要换电脑、要留底，请下载 PDF 或导出草稿。' }
// What couldn't be saved is said above, with the way out.
const save = async (flush: () => Promise<boolean>): Promise<Said | undefined> => {
  askToKeep()
  return (await flush()) ? SAVED : undefined
}

const ELSEWHERE: Said = { good: false, text: '这份草稿正在另一个标签页里编辑。请先点“在此继续编辑”，再打开一次。' }

// At once, and when a link is opened in this tab later. Out of the address with it: whoever copies that means the page.
const useLink = (open: (carried: Carried) => void): void => {
  useEffect(() => {
    const look = (): void => {
      const { hash, pathname, search } = location
      const carried = readMark(hash)
      if (carried === undefined) return
      history.replaceState(history.state, '', pathname + search)
      open(carried)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [open])
}
