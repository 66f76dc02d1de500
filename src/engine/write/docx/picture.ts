import { ImageRun, Paragraph } from 'docx'
import type { Picture } from '../../model/document.ts'
import type { Pt } from '../../model/units.ts'
import { writable } from '../writable.ts'
import { kept, type Setting } from './setting.ts'
import { pixels } from './units.ts'

const DOTS_PER_INCH = 150

/** A picture in a paragraph of its own, no wider than the text. */
export const pictureParagraph = (picture: Picture, setting: Setting): Paragraph => {
  const wanted = picture.printedWidth ?? (picture.width * 72) / DOTS_PER_INCH
  const width = Math.min(wanted, setting.room)
  return new Paragraph({
    ...kept(setting),
    children: [imageRun(picture, width, (width * picture.height) / picture.width)],
  })
}

/** A picture of a given size in a line of text. */
export const imageRun = (
  { type, bytes, alt }: Pick<Picture, 'type' | 'bytes' | 'alt'>,
  width: Pt,
  height: Pt,
): ImageRun =>
  new ImageRun({
    type: type === 'jpeg' ? 'jpg' : type,
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: '图', description: writable(alt) },
  })
