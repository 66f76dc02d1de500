import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { wholeFonts } from '../../../src/build/set-sheet.ts'
import { layoutDocument, readPdf, writePdf } from '../../../src/engine/index.ts'
import { FILE, PDF } from '../../../src/limits/limits.ts'
import { paragraph, sheet } from '../../support/sheet-builders.ts'

const fonts = wholeFonts()
const laidOut = layoutDocument(sheet([paragraph('正文')]), fonts)
const write = (source?: string) => writePdf(laidOut, fonts, { title: '样张', createdAt: '2026-11-24 09:40', source })

/** A file of ours whose attachment holds something else. */
const withAttachment = async (bytes: Uint8Array, isPacked = true): Promise<Uint8Array> => {
  const doc = await PDFDocument.load(await write('{"template":"minutes","version":1,"data":{}}'), {
    updateMetadata: false,
  })
  for (const [ref, object] of doc.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== PDFName.of('EmbeddedFile'))
      continue
    const dict = object.dict.clone(doc.context)
    if (!isPacked) dict.delete(PDFName.of('Filter'))
    doc.context.assign(ref, PDFRawStream.of(dict, bytes))
  }
  return doc.save()
}

describe('what comes back', () => {
  test('is what went in, to the character', async () => {
    const source = {
      template: 'minutes',
      version: 3,
      data: { title: '“引号”\n😀𠮷\u0000', rows: [{ a: 1, b: false }] },
    }
    expect(await readPdf(await write(JSON.stringify(source)))).toEqual({ ok: true, source })
  })

  test('survives another program that saves the file again', async () => {
    const source = { template: 'minutes', version: 1, data: { title: '纪要' } }
    const saved = await (await PDFDocument.load(await write(JSON.stringify(source)))).save()
    expect(await readPdf(saved)).toEqual({ ok: true, source })
  })
})

describe('anything else is refused with its reason, never with an exception', () => {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  const cases: [name: string, kind: string, bytes: () => Promise<Uint8Array> | Uint8Array][] = [
    ['nothing', 'notPdf', () => new Uint8Array()],
    ['a picture', 'notPdf', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a file too large', 'tooLarge', () => new Uint8Array(FILE.bytes + 1)],
    ['the first line only', 'damaged', () => new TextEncoder().encode('%PDF-1.7\n')],
    ['a PDF without data', 'foreign', () => write()],
    ['an attachment that is no JSON', 'badData', () => withAttachment(deflateSync('{"template"'))],
    ['an attachment of another shape', 'badData', () => withAttachment(deflateSync(json({ template: 1 })))],
    ['JSON null', 'badData', () => withAttachment(deflateSync(json(null)))],
    ['bytes that are no deflate', 'badData', () => withAttachment(new Uint8Array([1, 2, 3, 4, 5, 6]))],
    ['bytes that are no UTF-8', 'badData', () => withAttachment(new Uint8Array([0xff, 0xfe]), false)],
    [
      'a stream that inflates beyond bounds',
      'badData',
      () => withAttachment(deflateSync(Buffer.alloc(PDF.data + 1, 32))),
    ],
  ]

  test.each(cases)('%s', async (_, kind, bytes) => {
    const result = await readPdf(await bytes())
    expect(result).toMatchObject({ ok: false, kind })
    if (!result.ok) expect(result.reason).toMatch(/。$/)
  })

  test('an encrypted file', async () => {
    const doc = await PDFDocument.create()
    doc.addPage()
    await doc.encrypt({ userPassword: '密码', ownerPassword: '密码' })
    expect(await readPdf(await doc.save())).toMatchObject({ ok: false, kind: 'encrypted' })
  })

  test('a file of ours cut anywhere', async () => {
    const bytes = await write('{"template":"minutes","version":1,"data":{}}')
    for (let part = 1; part < 20; part++) {
      const result = await readPdf(bytes.slice(0, Math.floor((bytes.length * part) / 20)))
      expect(result.ok).toBe(false)
    }
  })
})

describe('bytes that aren’t the file’s', () => {
  const source = { template: 'minutes', version: 1, data: { title: '纪要' } }
  const joined = async (before: string, after: string): Promise<Uint8Array> =>
    Buffer.concat([Buffer.from(before, 'latin1'), await write(JSON.stringify(source)), Buffer.from(after, 'latin1')])

  test.for([
    ['behind it, NULs', '', '\0'.repeat(600_000)],
    ['behind it, words', '', 'scanned by a gateway\n'.repeat(5000)],
    ['before it, a mail’s head', 'X-Scanned: yes\r\n'.repeat(5000), ''],
    ['on both sides', '\n'.repeat(2000), '\r\n--boundary--'],
  ] as const)('(%s) do no harm', async ([, before, after]) => {
    expect(await readPdf(await joined(before, after))).toEqual({ ok: true, source })
  })

  test('are told from a file that goes on and was cut off', async () => {
    expect(await readPdf(await joined('', '\n9 0 obj\n<</Type'))).toMatchObject({ ok: false, kind: 'damaged' })
  })
})

describe('limits', () => {
  const usual = { ...PDF, ...FILE }
  test.for([
    ['bytes', { bytes: 100 }, 'tooLarge'],
    ['objects', { objects: 3 }, 'tooMuch'],
    ['tokens', { tokens: 20 }, 'tooMuch'],
    ['depth', { depth: 1 }, 'tooMuch'],
    ['data', { data: 10 }, 'badData'],
  ] as const)('a file with more %s than are read is refused', async ([, limits, kind]) => {
    const bytes = await write('{"template":"minutes","version":1,"data":{}}')
    expect(await readPdf(bytes, { ...usual, ...limits })).toMatchObject({ ok: false, kind })
  })
})
