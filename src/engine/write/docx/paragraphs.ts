import { AlignmentType, Bookmark, HeadingLevel, type INumberingOptions, LevelFormat, Paragraph } from 'docx'
import type { Heading, List, Paragraph as TextBlock } from '../../model/document.ts'
import { inline } from './inline.ts'
import { GAP, STYLE } from './look.ts'
import { kept, type Setting } from './setting.ts'
import { twips } from './units.ts'

const INDENT = 20

/** The sheet's title has Word's own style; its parts are headings 1 and 2, so that Word's outline shows them. */
export const headingParagraph = ({ level, text, id }: Heading, setting: Setting): Paragraph => {
  const bookmark = id === undefined ? undefined : setting.claimBookmark(id)
  const runs = inline(text, setting)
  return new Paragraph({
    heading: LEVELS[level],
    children: bookmark === undefined ? runs : [new Bookmark({ id: bookmark, children: runs })],
  })
}

const LEVELS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

/** Running text. */
export const textParagraph = ({ text, style, align }: TextBlock, setting: Setting): Paragraph =>
  new Paragraph({
    ...(style === 'note' ? { style: STYLE.note } : {}),
    alignment: align === 'justify' ? AlignmentType.BOTH : AlignmentType.LEFT,
    ...kept(setting),
    children: inline(text, setting),
  })

/** Items; each list counts from 1. */
export const listParagraphs = ({ style, items }: List, setting: Setting): readonly Paragraph[] =>
  items.map(
    (item, index) =>
      new Paragraph({
        numbering: { reference: style, level: 0, ...(index === 0 ? { restart: true } : {}) },
        spacing: { after: twips(index === items.length - 1 ? GAP : 2) },
        ...(index === items.length - 1 ? kept(setting) : {}),
        children: inline(item, setting),
      }),
  )

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twips(INDENT), hanging: twips(INDENT) } } },
})

/** How the lists of a document are marked. */
export const numbering = (): INumberingOptions => ({
  config: [
    { reference: 'numbered', levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: 'bulleted', levels: [level(LevelFormat.BULLET, '•')] },
  ],
})
