import type { Weight } from '../font/fonts.ts'
import { isInvisible } from '../font/slices.ts'
import { DASH_PAIR, DASH_PAIR_OUTLINE } from '../model/clusters.ts'
import type { Block, DocumentModel } from '../model/document.ts'
import { assertNever } from '../model/items.ts'
import { runsOf, type Text } from '../model/text.ts'
import { clean } from '../text/clean.ts'
import { cellOf } from './columns.ts'
import { SEAL_WORD } from './signature.ts'

/** What the engine itself sets: page numbers, date lines, room for seals, points, the ellipsis of a capped head. */
const OWN = `第页共日期：/…·.分；1–0123456789 ${SEAL_WORD}`

/** Every character that setting a document may draw, by weight, each once: what the fonts must hold. */
export const charactersOf = (document: DocumentModel): Readonly<Record<Weight, ReadonlySet<string>>> => {
  const { header, footer, watermark = '', blocks } = document
  const characters = { regular: new Set<string>(), bold: new Set<string>() }
  const add = (text: string, weight: Weight): void => {
    const cleaned = clean(text)
    for (const char of cleaned) if (!isInvisible(char)) characters[weight].add(char)
    if (cleaned.includes(DASH_PAIR)) characters[weight].add(DASH_PAIR_OUTLINE)
  }
  for (const text of [OWN, header.left, header.right, footer.left, footer.center, watermark]) add(text, 'regular')
  for (const [text, weight] of blocks.flatMap(textsOf)) {
    for (const run of runsOf(text)) add(run.text, run.bold ? 'bold' : weight)
  }
  return characters
}

type Weighted = readonly [text: Text, weight: Weight]

const regular = (text: Text): Weighted => [text, 'regular']
const bold = (text: Text): Weighted => [text, 'bold']

const textsOf = (block: Block): readonly Weighted[] => {
  switch (block.kind) {
    case 'heading':
      return [bold(block.text)]
    case 'paragraph':
      return [regular(block.text)]
    case 'list':
      return block.items.map(regular)
    case 'keyValues':
      return block.items.flatMap(({ label, value }) => [bold(label), regular(value)])
    case 'table':
      return [
        ...block.columns.map(({ title }) => bold(title)),
        ...block.rows.flatMap(({ cells, role }) =>
          cells.map((cell): Weighted => [cellOf(cell).text, role === undefined ? 'regular' : 'bold']),
        ),
      ]
    case 'checklist':
      return block.items.map(({ text }) => regular(text))
    case 'rating':
      return [
        bold('12345678910'),
        ...(block.ends ?? []).map(regular),
        ...block.items.flatMap(({ label, remark = '' }) => [regular(label), regular(remark)]),
      ]
    case 'box':
      return [bold(block.title ?? ''), block.size === 'large' ? bold(block.text) : regular(block.text)]
    case 'signature':
      return block.parties.map(({ role, name }) => regular(name === undefined ? role : `${role}：${name}`))
    case 'diagram':
      return [...(block.lanes ?? []), ...block.nodes, ...block.edges].map(({ label = '' }) => regular(label))
    case 'qrCode':
      return [regular(block.caption ?? '')]
    case 'columns':
      return block.columns.flat().flatMap(textsOf)
    case 'picture':
    case 'spacer':
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}
