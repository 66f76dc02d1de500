/*
 * What goes into a PDF comes out of it: the words in the order of reading, and the data to the last character.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { readPdf } from '../../../src/engine/index.ts'
import type { Block } from '../../../src/engine/model/document.ts'
import { runsOf, type Text } from '../../../src/engine/model/text.ts'
import { clean } from '../../../src/engine/text/clean.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { arbitraryString } from '../../support/arbitrary-text.ts'
import { blockTexts } from '../../support/document-texts.ts'
import { everyBlock } from '../../support/every-block.ts'
import { holdsAsync, LAW_TIMEOUT } from '../../support/law.ts'
import { taggedText } from '../../support/tagged-text.ts'
import { bare } from '../../support/text-laws.ts'

const createdAt = '2026-11-24 09:40'
/** Each run is cleaned by itself: halves of a surrogate pair in two of them stay halves. */
const bareText = (text: Text): string =>
  runsOf(text)
    .map((run) => bare(clean(run.text)))
    .join('')

/** The words of a block in the order of reading, with those that the engine adds. */
const words = (block: Block): string => {
  switch (block.kind) {
    case 'rating':
      return ratingWords(block)
    case 'signature':
      return block.parties
        .map(
          ({ role, name, seal }) =>
            `${bareText(name === undefined ? role : `${role}：${name}`)}日期：${seal ? '盖章处' : ''}`,
        )
        .join('')
    case 'diagram':
    case 'picture':
      return ''
    case 'columns':
      return block.columns.flat().map(words).join('')
    default:
      return blockTexts(block).map(bareText).join('')
  }
}

const ratingWords = ({ ends, highest, items }: Block & { readonly kind: 'rating' }): string => {
  const scale = ends === undefined ? '' : bareText(`1 分：${ends[0]}；${highest} 分：${ends[1]}`)
  return scale + items.map(({ label, remark = '' }) => bareText(label) + bareText(remark)).join('')
}

/** What a screen reader says, without the numbers and dots before the items of a list. */
const heardIn = async (pdf: Uint8Array): Promise<string> => {
  const heard = await taggedText(pdf)
  return bare(
    heard
      .filter(({ path }) => !path.includes('Lbl'))
      .map(({ text }) => text)
      .join(''),
  )
}

test('every kind of block is read out in its order, a link among the words around it', async () => {
  const document = everyBlock()
  const { bytes } = await setInNode(document, { createdAt })
  expect(await heardIn(bytes)).toBe(document.blocks.map(words).join(''))
  expect(await heardIn(bytes)).toContain('先看第一部分，再看example.com/brief。')
})

test(
  'law: the words of any document are read out in its order, and its data comes back as it was',
  async () => {
    const json = fc.jsonValue({
      stringUnit: arbitraryString(2).filter((text) => text !== '') as never,
      depthSize: 'small',
    })
    await holdsAsync(
      fc.asyncProperty(arbitraryDocument({ blocks: 2, rows: 2 }), json, async (document, data) => {
        const source = { template: 'minutes', version: 1, data }
        const { bytes } = await setInNode(document, { createdAt, source })
        expect(await heardIn(bytes)).toBe(document.blocks.map(words).join(''))
        expect(await readPdf(bytes)).toEqual({ ok: true, source: JSON.parse(JSON.stringify(source)) })
      }),
    )
  },
  LAW_TIMEOUT,
)
