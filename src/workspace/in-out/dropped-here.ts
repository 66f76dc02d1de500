/*
 * What is said of a file that was dropped on a page that takes none.
 */
import { type FileKind, fileKind } from '../../grid/file-kind.ts'
import { whatAndWhere } from '../../grid/kind-words.ts'
import { FILE } from '../../limits/limits.ts'
import { ONE_FILE, openDialog, sayInDialog, unreadable } from './refuse-drop.ts'

/** Says what the files are and where they belong. */
export const droppedHere = async (files: readonly File[]): Promise<void> => {
  const [file, ...more] = files
  if (file === undefined) return
  const text = more.length > 0 ? `${ONE_FILE}${ELSEWHERE}` : ((await unreadable(file)) ?? (await sentence(file)))
  const dialog = openDialog()
  if (dialog === undefined) say(text)
  else sayInDialog(dialog, text)
}

const ELSEWHERE = '这一页不收文件，请到要填的那张表里打开。'

const sentence = async (file: File): Promise<string> => {
  const kind = file.size > FILE.bytes ? 'unknown' : fileKind(new Uint8Array(await file.arrayBuffer()))
  return `“${file.name}”没有打开。${whereTo(kind)}`
}

const TABLES: ReadonlySet<FileKind> = new Set(['xlsx', 'xlsb', 'xls', 'ods', 'xml2003', 'csv', 'numbers'])

const whereTo = (kind: FileKind): string => {
  if (kind === 'unknown') return ELSEWHERE
  const [what = ''] = whatAndWhere(kind, 'form').split('，')
  if (kind === 'pdf') return `${what}，这一页不收文件。本站做的 PDF，请到它自己的那张表里打开。`
  if (kind === 'json')
    return `${what}，这一页不收文件。草稿请到它自己的那张表里打开，备份请在“我的草稿”里用“恢复备份”打开。`
  if (TABLES.has(kind)) return `${what}，这一页不收文件。一行一份的，请到要填的那张表里用“批量生成”。`
  return `${what}，这一页不收文件，手册里也没有用得上它的地方。`
}

const say = (text: string): void => {
  const place = document.querySelector<HTMLElement>('[data-no-drop]')
  const line = place?.querySelector('p')
  if (!place || !line) return
  place.hidden = false
  line.textContent = text
  place.querySelector('button')?.addEventListener('click', () => (place.hidden = true), { once: true })
}
