import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { layoutDocument } from '../../../src/engine/index.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { documentTexts } from '../../support/document-texts.ts'
import { everyBlock } from '../../support/every-block.ts'
import { fakeFonts } from '../../support/fake-fonts.ts'
import { expectGolden } from '../../support/golden.ts'
import { holds, LAW_TIMEOUT } from '../../support/law.ts'
import { describePages, expectSoundPages } from '../../support/page-laws.ts'
import { pdfText, withoutSpace } from '../../support/pdf-text.ts'
import { checkPdf } from '../../support/qpdf.ts'

const document = everyBlock()
const { bytes, laidOut } = await setInNode(document, { createdAt: '2026-11-24 09:40' })

describe('every kind of block', () => {
  test('is set as it was when someone looked at it', () => {
    expect(laidOut.warnings).toEqual([])
    expectSoundPages(laidOut)
    expectGolden('every-block', describePages(laidOut))
  })

  test('says in the PDF what it says in the document', async () => {
    const text = (await pdfText(bytes)).join('')
    const figures = document.blocks.flatMap((block) => ('alt' in block ? [block.alt] : []))
    const expected = documentTexts(document).filter((each) => !figures.includes(each))
    expect(expected.length).toBeGreaterThan(50)
    for (const each of expected) expect(text).toContain(withoutSpace(each))
    expect(await checkPdf(bytes)).toBe(0)
  })

  test('headings are found again for the outline, in their order', () => {
    const texts = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    const found = laidOut.headings.map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(2)
    expect(found.filter((text) => texts.includes(text))).toEqual(texts)
  })
})

// A diagram stands as its author placed it; whether its words meet is his business.
test(
  'laws: any document lies on its paper, and no two texts meet',
  () => {
    holds(
      fc.property(arbitraryDocument({ without: ['diagram'] }), (any) => {
        const { pages, warnings } = layoutDocument(any, fakeFonts())
        // What no page can hold – a heading of a thousand lines – is placed and reported; all the rest must fit.
        if (warnings.every(({ kind }) => kind !== 'oversize')) expectSoundPages({ pages })
      }),
    )
  },
  LAW_TIMEOUT,
)
