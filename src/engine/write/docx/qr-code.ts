import { Paragraph, type Table } from 'docx'
import { encode } from 'uqr'
import type { QrCode } from '../../model/document.ts'
import { writable } from '../writable.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { imageRun } from './picture.ts'
import { bitmapPng } from './png.ts'
import { kept, type Setting } from './setting.ts'
import { sideBySide } from './side-by-side.ts'

/** Bytes that the biggest code takes at correction M (ISO/IEC 18004, table 7). */
const MOST_BYTES = 2331
const GAP = 12

/** A code with its words beside it; a text too long for a code stands as it is. */
export const qrCodeElement = ({ text, size, caption = '' }: QrCode, setting: Setting): Paragraph | Table => {
  const content = writable(text)
  if (new TextEncoder().encode(content).length > MOST_BYTES) return cellParagraph(`${caption}\n${content}`, setting)
  const { data } = encode(content, { ecc: 'M', border: 2 })
  const picture = imageRun({ type: 'png', bytes: bitmapPng(data), alt: content }, size, size)
  const code = new Paragraph({ ...kept(setting), children: [picture] })
  const words = { children: [cellParagraph(caption, setting)], middle: true }
  return sideBySide([[{ children: [code] }, words]], [size, Math.max(1, setting.room - size - GAP)], GAP)
}
