import { MAX_FILE_BYTES, readDraftFile } from '../../drafts/draft-file.ts'
import { readSheet } from '../../export/read.ts'
import type { Template } from '../../templates/define-template.ts'
import { type Received, receive, refuse } from './receive.ts'

/** Opens a PDF of ours or a draft's file, whichever it is. Never rejects because of the file. */
export const openFile = async (template: Template, file: File): Promise<Received> => {
  const origin = { name: `“${file.name}”`, question: `用“${file.name}”换掉现在填的内容？` }
  // One byte more than is read tells that the file is too big, whatever its size.
  const bytes = await readBytes(file.slice(0, MAX_FILE_BYTES + 1))
  if (bytes === undefined) return refuse(UNREADABLE)
  const read = isJson(file) ? readDraftFile(bytes) : await readPdf(bytes)
  if (!read.ok) return refuse(read.reason)
  return receive(template, 'value' in read ? read.value : read.source, origin)
}

const isJson = ({ name, type }: File): boolean => type === 'application/json' || /\.json$/i.test(name)

const readBytes = async (file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined // Moved, or on a stick that was pulled out; a folder that was dropped.
  }
}

const readPdf = async (bytes: Uint8Array<ArrayBuffer>) => {
  try {
    return await readSheet(bytes)
  } catch {
    return { ok: false, reason: BROKE_OFF } as const // The worker gave up, or didn't come.
  }
}

const UNREADABLE = '这个文件读不出来，可能已被移走，或者是个文件夹。请重新选一次。'
const BROKE_OFF = '这份 PDF 没能读完，可能是文件坏了或网络断了。填写的内容都还在，请再试一次。'
