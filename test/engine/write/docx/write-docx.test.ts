import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadTemplates } from '../../../../src/build/load-templates.ts'
import { writeDocx } from '../../../../src/engine/docx.ts'
import type { Block, DocumentModel } from '../../../../src/engine/model/document.ts'
import { mm } from '../../../../src/engine/model/units.ts'
import { site } from '../../../../src/site.config.ts'
import { arbitraryDocument } from '../../../support/arbitrary-document.ts'
import { blockTexts } from '../../../support/document-texts.ts'
import { all, type DocxParts, docxText, readDocx } from '../../../support/read-docx.ts'
import { paragraph, sheet } from '../../../support/sheet-builders.ts'
import { expectInOrder } from '../../../support/text-laws.ts'
import { ownText, type XmlElement } from '../../../support/xml.ts'

/** Thousands of documents take seconds, more where other tests run beside them. */
const PATIENCE = 120_000

const info = { createdAt: '2026-11-24 09:40' }

const open = async (document: DocumentModel): Promise<DocxParts> => readDocx(await writeDocx(document, info))
const bodyOf = async (...blocks: readonly Block[]): Promise<XmlElement> =>
  (await open(sheet(blocks))).part('word/document.xml')

const HEAD = ['甲', '乙', '丙'].map((title) => ({ title, width: { fraction: 1 } }))
const table: Block = {
  kind: 'table',
  columns: HEAD,
  rows: [
    { role: 'group', cells: [{ text: '组', span: 3 }] },
    { cells: ['一', '二', '三'] },
    { role: 'total', cells: [{ text: '合计', span: 2 }, '3'] },
  ],
}

describe('a table', () => {
  test('repeats its head, keeps its rows whole, and spans cells', async () => {
    const body = await bodyOf(table)
    expect(all(body, 'w:tr')).toHaveLength(4)
    expect(all(body, 'w:cantSplit')).toHaveLength(4)
    expect(all(body, 'w:tblHeader')).toHaveLength(1)
    expect(all(body, 'w:gridSpan').map(({ attributes }) => attributes['w:val'])).toEqual(['3', '2'])
  })

  test('is as wide as the text, however its columns are asked for', async () => {
    const widths = [{ fixed: mm(10) }, { fit: true }, { fraction: 2 }] as const
    const columns = widths.map((width, index) => ({ title: '列'.repeat(index + 1), width }))
    const body = await bodyOf({ kind: 'table', columns, rows: [{ cells: ['1', '二二二', '三'] }] })
    const grid = all(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
    expect(grid[0]).toBe(567)
    expect(grid.reduce((sum, width) => sum + width, 0)).toBeCloseTo((170 / 25.4) * 1440, -1)
  })

  test('keeps a group with its first row and a total with the row before it', async () => {
    const rows = all(await bodyOf(table), 'w:tr')
    expect(rows.map((row) => isKept(all(row, 'w:p').at(-1)))).toEqual([true, true, true, false])
  })

  const isKept = (paragraph: XmlElement | undefined): boolean =>
    paragraph !== undefined && all(paragraph, 'w:keepNext').length > 0

  test('next to another is not one with it', async () => {
    const body = await bodyOf(table, table)
    const kinds = all(body, 'w:body')[0]?.children.map((child) => (typeof child === 'string' ? '' : child.name))
    expect(kinds).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
    const [, white] = all(body, 'w:spacing').filter(({ attributes }) => attributes['w:lineRule'] === 'exact')
    expect(white?.attributes).toMatchObject({ 'w:line': '20' })
  })
})

describe('a sheet', () => {
  test('has Word’s own title and headings', async () => {
    const body = await bodyOf(...([1, 2, 3] as const).map((level): Block => ({ kind: 'heading', level, text: '一' })))
    expect(all(body, 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual([
      'Title',
      'Heading1',
      'Heading2',
    ])
  })

  test('names a Chinese font for Chinese text and embeds none', async () => {
    const parts = await open(sheet([paragraph('文')]))
    const [fonts] = all(parts.part('word/styles.xml'), 'w:rFonts')
    expect(fonts?.attributes).toMatchObject({ 'w:eastAsia': '等线' })
    expect(parts.paths.filter((path) => path.startsWith('word/fonts/'))).toEqual([])
  })

  test('sets quotes and dashes as Chinese, where Word would take them for Latin', async () => {
    const body = await bodyOf(paragraph('“甲”——乙'), paragraph('甲 A 1'))
    expect(all(body, 'w:p').map((one) => all(one, 'w:rFonts').map(({ attributes }) => attributes['w:hint']))).toEqual([
      ['eastAsia'],
      [],
    ])
  })

  test('counts its pages in the foot and says head and foot', async () => {
    const parts = await open(sheet([paragraph('文')]))
    const foot = parts.part('word/footer1.xml')
    expect(all(foot, 'w:instrText').map(ownText)).toEqual(['PAGE', 'NUMPAGES'])
    expect(docxText(foot).trim()).toBe('生成于 2026-11-24 09:40第  页 / 共  页')
    expect(docxText(parts.part('word/header1.xml')).trim()).toBe('本公司LY-2612-003-M01')
  })

  test('has the paper and margins of the model, lying ones too', async () => {
    const margin = { top: mm(20), right: mm(20), bottom: mm(20), left: mm(25) }
    const page = { width: mm(210), height: mm(148), margin }
    const body = (await open(sheet([], { page }))).part('word/document.xml')
    const [size, edges] = ['w:pgSz', 'w:pgMar'].map((name) => all(body, name)[0]?.attributes)
    expect(size).toMatchObject({ 'w:w': '11906', 'w:h': '8391', 'w:orient': 'landscape' })
    expect(edges).toMatchObject({ 'w:left': '1417', 'w:right': '1134', 'w:header': '1134', 'w:footer': '1134' })
  })

  test('of a draft says so on every page', async () => {
    const head = (await open(sheet([], { watermark: '草稿' }))).part('word/header1.xml')
    expect(all(head, 'v:textpath').map(({ attributes }) => attributes['string'])).toContain('草稿')
  })

  test('says in its properties what it is and when it was made', async () => {
    const core = (await open(sheet([], { title: '会议纪要', author: '本公司' }))).part('docProps/core.xml')
    const said = (name: string) => all(core, name).map(ownText).join()
    expect(said('dc:title')).toBe('会议纪要')
    expect(said('dc:creator')).toBe('本公司')
    expect([said('dcterms:created'), said('dcterms:modified')]).toEqual([
      '2026-11-24T01:40:00Z',
      '2026-11-24T01:40:00Z',
    ])
  })
})

test('boxes can be ticked', async () => {
  const body = await bodyOf({ kind: 'checklist', items: [{ text: '甲', checked: true }, { text: '乙' }] })
  expect(all(body, 'w14:checked').map(({ attributes }) => attributes['w14:val'])).toEqual(['1', '0'])
  expect(all(body, 'w:sym').map(({ attributes }) => attributes['w:char'])).toEqual(['2611', '2610'])
})

test('the signature, the note before it and what that belongs to stay on one page', async () => {
  const note: Block = { kind: 'paragraph', style: 'note', text: '如有出入，请提出。' }
  const body = await bodyOf(paragraph('甲'), paragraph('乙'), note, { kind: 'signature', parties: [{ role: '客户' }] })
  const kept = all(body, 'w:p').filter((one) => all(one, 'w:keepNext').length > 0)
  expect(kept.map((one) => docxText(one).trim())).toEqual(['乙', '如有出入，请提出。', '', '客户'])
})

test('links lead to the web and to headings, and nowhere else', async () => {
  const runs = ['https://a.b/c?d=1&e=2', '#one', '#two', 'javascript:alert(1)'].map((href) => ({ text: '见', href }))
  const parts = await open(
    sheet([
      { kind: 'heading', level: 2, text: '一', id: 'one' },
      { kind: 'paragraph', text: runs },
    ]),
  )
  const body = parts.part('word/document.xml')
  const links = all(body, 'w:hyperlink').map(({ attributes }) => attributes)
  expect(links.map((link) => link['w:anchor'] ?? link['r:id'])).toEqual(['rIdLink1', 'part_1'])
  expect(all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toEqual(['part_1'])
  const [target] = all(parts.part('word/_rels/document.xml.rels'), 'Relationship').filter(
    ({ attributes }) => attributes['Id'] === 'rIdLink1',
  )
  expect(target?.attributes['Target']).toBe('https://a.b/c?d=1&e=2')
})

test('the same heading twice is one target', async () => {
  const heading: Block = { kind: 'heading', level: 2, text: '一', id: 'one' }
  const body = await bodyOf({ kind: 'columns', gap: 20, columns: [[heading], [heading]] })
  expect(all(body, 'w:bookmarkStart')).toHaveLength(1)
})

describe('the same document', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('gives the same bytes at any time', async () => {
    const document = fc.sample(arbitraryDocument({ blocks: 40 }), { seed: 3, numRuns: 1 })[0] as DocumentModel
    const all = { ...document, watermark: '草稿' }
    vi.useFakeTimers({ now: new Date('2026-11-24T01:40:00Z'), toFake: ['Date'] })
    const first = await writeDocx(all, info)
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'))
    expect(Buffer.compare(await writeDocx(all, info), first)).toBe(0)
  })
})

describe('any document', () => {
  test(
    'says all its texts in order, in well-formed parts that hang together',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryDocument(), async (document) => {
          const parts = await open(document)
          const body = parts.part('word/document.xml')
          expectInOrder(document.blocks.flatMap(blockTexts), docxText(body))
          expectSound(parts, body)
        }),
        { numRuns: 300 },
      )
    },
    PATIENCE,
  )

  const expectSound = (parts: DocxParts, body: XmlElement): void => {
    const xml = parts.paths.filter((path) => /\.(xml|rels)$/.test(path))
    expect(xml.length).toBeGreaterThan(5)
    for (const path of xml) parts.part(path)
    const ids = all(parts.part('word/_rels/document.xml.rels'), 'Relationship').map(
      ({ attributes }) => attributes['Id'],
    )
    const used = ['w:hyperlink', 'a:blip'].flatMap((name) => all(body, name))
    for (const { attributes } of used) {
      const id = attributes['r:id'] ?? attributes['r:embed']
      if (id !== undefined) expect(ids).toContain(id)
    }
    expectUnique(ids)
    expectUnique(
      ['wp:docPr', 'wps:cNvPr', 'pic:cNvPr']
        .flatMap((name) => all(body, name))
        .map(({ attributes }) => attributes['id']),
    )
    expectUnique(all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']))
    // Word takes a cell that ends in a table for a damaged file.
    for (const { children } of [...all(body, 'w:tc'), ...all(body, 'w:txbxContent')])
      expect(children.at(-1)).toMatchObject({ name: 'w:p' })
  }

  const expectUnique = (ids: readonly (string | undefined)[]): void => {
    expect(new Set(ids).size).toBe(ids.length)
  }
})

const templates = await loadTemplates()

test.each(templates.map((template) => [template.id, template] as const))(
  'the sample of %s is whole',
  async (_, template) => {
    const document = template.toDocument(template.sample, { now: template.sampleAt, site })
    const body = (await open(document)).part('word/document.xml')
    expectInOrder(document.blocks.flatMap(blockTexts), docxText(body))
    expect(all(body, 'w:tblHeader')).toHaveLength(headed(document.blocks))
  },
)

/** Blocks that become a table with a head, those in columns included. */
const headed = (blocks: readonly Block[]): number =>
  blocks.reduce((count, block) => {
    if (block.kind === 'columns') return count + headed(block.columns.flat())
    return block.kind === 'table' || block.kind === 'rating' ? count + 1 : count
  }, 0)
