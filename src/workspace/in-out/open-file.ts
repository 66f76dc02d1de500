import { openDraftFile } from '../../drafts/open-draft-file.ts'
import { readSheet } from '../../export/read.ts'
import { foreignFile } from '../../grid/foreign-file.ts'
import { sayWhyNot } from '../../limits/say-why-not.ts'
import type { Template } from '../../templates/define-template.ts'
import { type Received, receive, refuse } from './receive.ts'
import { ONE_FILE, openDialog, refuseDrop, unreadable } from './refuse-drop.ts'

/** Opens the one file that was chosen or dropped. Behind an open dialog nothing is opened; it says why. */
export const openFiles = async (template: Template, files: readonly File[]): Promise<Received> => {
  const dialog = openDialog()
  if (dialog !== undefined) await refuseDrop(dialog, files)
  const [file, ...more] = files
  if (dialog !== undefined || file === undefined) return { kind: 'said', said: undefined }
  const reason = more.length > 0 ? ONE_FILE : await unreadable(file)
  return reason === undefined ? openFile(template, file) : refuse(reason)
}

/** Opens a PDF of ours or a draft's file, whichever it is. Never rejects because of the file. */
export const openFile = async (template: Template, file: File, signal?: AbortSignal): Promise<Received> => {
  const origin = { name: `“${file.name}”`, question: `用“${file.name}”换掉现在填的内容？` }
  const foreign = await foreignFile(file, 'form')
  if (foreign !== undefined) return refuse(`${origin.name}没有打开。${foreign}`)
  const read = isJson(file) ? await openDraftFile(file, signal) : await openPdf(file, signal)
  if (!read.ok) return refuse(read.reason)
  return receive(template, 'value' in read ? read.value : read.source, origin)
}

const isJson = ({ name, type }: File): boolean => type === 'application/json' || /\.json$/i.test(name)

const openPdf = async (file: File, signal: AbortSignal | undefined) => {
  const read = await readSheet(file, signal)
  if (read.ok) return read.value
  const reason = sayWhyNot(read.why, { name: `“${file.name}”`, advice: '请确认选的是手册里下载的那份 PDF。' })
  return { ok: false, reason } as const
}
