/*
 * Texts of the model as runs.
 */
import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { type Run, runsOf, type Text } from '../../model/text.ts'
import { linkOf } from '../link.ts'
import { writable } from '../writable.ts'
import { EAST_ASIAN } from './look.ts'
import type { Setting } from './setting.ts'
import { greyHex, halfPoints } from './units.ts'

/** What the place of a text adds to its own style. */
export interface InlineStyle {
  readonly bold?: boolean | undefined
  /** `RRGGBB` */
  readonly color?: string | undefined
  /** Points, where it isn't that of the paragraph's style. */
  readonly size?: number | undefined
}

/** The runs of a text; `\n` is a line break in the same paragraph. */
export const inline = (
  text: Text,
  { bookmarks }: Pick<Setting, 'bookmarks'>,
  style: InlineStyle = {},
): readonly ParagraphChild[] =>
  runsOf(text).flatMap((run): readonly ParagraphChild[] => {
    const link = linkOf(run.href)
    if (link?.kind === 'address')
      return [new ExternalHyperlink({ link: link.href, children: textRuns(run, { ...style, isLink: true }) })]
    const anchor = link === undefined ? undefined : bookmarks.get(link.id)
    return anchor === undefined
      ? textRuns(run, style)
      : [new InternalHyperlink({ anchor, children: textRuns(run, { ...style, isLink: true }) })]
  })

const textRuns = (
  { text, bold, grey }: Run,
  { bold: boldPlace, color, size, isLink = false }: InlineStyle & { readonly isLink?: boolean },
): readonly TextRun[] =>
  writable(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(AMBIGUOUS.test(line) ? { font: EAST_ASIAN } : {}),
          ...lettering(bold || boldPlace, size),
          ...(isLink ? { style: 'Hyperlink' } : {}),
          ...(grey === undefined ? (color === undefined ? {} : { color }) : { color: greyHex(grey) }),
        }),
    )

const lettering = (bold: boolean | undefined, size: number | undefined): { bold?: true; size?: number } => ({
  ...(bold ? { bold } : {}),
  ...(size === undefined ? {} : { size: halfPoints(size) }),
})

// Quotes, dashes, dots: characters of both Chinese and Latin typography.
const AMBIGUOUS = /[\u00b7\u00d7\u2010-\u203b]/
