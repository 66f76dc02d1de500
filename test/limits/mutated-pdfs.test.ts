/*
 * Mutated PDFs of ours. Whatever has happened to one, its reader gives a value that the next step takes, or a sentence, and soon;
 * never an exception. `npm run fuzz` reads 20,000 of each and says its seed.
 */
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { wholeFonts } from '../../src/build/set-sheet.ts'
import { layoutDocument, readPdf, writePdf } from '../../src/engine/index.ts'
import { law, said, takeIn } from '../support/file-law.ts'
import { mutatedBytes, mutatedText } from '../support/mutate.ts'
import { paragraph, sheet } from '../support/sheet-builders.ts'

const fonts = wholeFonts()
const source = JSON.stringify({ template: 'minutes', version: 1, data: { title: '纪要', rows: [{ a: 1 }] } })
const about = { title: '样张', createdAt: '2026-11-24 09:40', source }
const pdf = await writePdf(layoutDocument(sheet([paragraph('正文')]), fonts), fonts, about)
const resaved = await (await PDFDocument.load(pdf, { updateMetadata: false })).save({ useObjectStreams: false })
// Without the font, which is most of the file and never looked at.
const FONT = /stream\r?\n[\s\S]{3000,}?endstream/g
const small = Buffer.from(resaved).toString('latin1').replace(FONT, 'stream\n\nendstream')
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const PDF_TOKENS = [
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '/Names',
    '/EF',
    '/F',
    '/Kids',
    '/Type/ObjStm',
    '/Type/XRef',
    '/Filter',
    '/FlateDecode',
    '/Length',
  ],
  ...[
    '0',
    '-1',
    '99999999',
    '1 0 R',
    '0 0 R',
    'null',
    '(',
    ')',
    '<feff>',
    'endobj',
    'stream\n',
    'endstream',
    '%%EOF',
    '/Prev 0',
  ],
  ...[
    '/Encrypt 1 0 R',
    '/Root 1 0 R',
    'trailer',
    'startxref',
    'xref',
    '/DecodeParms<</Predictor 15/Columns 0>>',
    '/N 2/First 9',
  ],
]

law('a PDF is read', {
  files: fc.oneof(
    { weight: 3, arbitrary: mutatedText([small], /(<<|>>|[[\]()]|\/\w+|\s+)/, PDF_TOKENS).map(latin1) },
    mutatedBytes([pdf]),
    mutatedBytes([latin1(small)]),
  ),
  take: async (bytes) => {
    const result = await readPdf(bytes)
    return result.ok ? takeIn(result.source) : said(result.reason)
  },
})
