/*
 * The same cells in all the ways in which the standard and its writers allow them to be written.
 */
import { describe, expect, test } from 'vitest'
import { readTables } from '../../../src/grid/read-file.ts'
import { firstTab, saidBy, textsOf } from '../../support/grid.ts'
import { relation, relations, type XlsxParts, xlsx, xlsxParts, zipped } from '../../support/xlsx.ts'

const cellsOf = (given: XlsxParts): readonly string[] =>
  firstTab(xlsx(given)).rows.flatMap(({ cells }) => cells.map(saidBy))
const row = (...cells: readonly string[]): string => `<row r="1">${cells.join('')}</row>`

test.each([
  ['shared text', '<c t="s"><v>0</v></c>', '渠屿食品'],
  ['rich text without its reading', '<c t="s"><v>1</v></c>', '宁夏路会'],
  ['text with its spaces', '<c t="s"><v>2</v></c>', ' 前后有空格 '],
  ['escaped characters', '<c t="s"><v>3</v></c>', 'A_x000D_<&>'],
  [
    'an inline text in runs',
    '<c t="inlineStr"><is><r><t>渠屿</t></r><r><rPr><b/></rPr><t>食品</t></r><rPh sb="0" eb="1"><t>クイ</t></rPh></is></c>',
    '渠屿食品',
  ],
  ['a text in CDATA', '<c t="inlineStr"><is><t><![CDATA[甲 & 乙]]></t></is></c>', '甲 & 乙'],
  ['a text that a formula came to', '<c t="str"><f>A1&amp;"！"</f><v>甲！</v></c>', '甲！'],
  ['a shared formula’s second cell', '<c><f t="shared" si="0"/><v>12</v></c>', '12'],
  ['an array’s', '<c><f t="array" ref="A1:A2">B1:B2</f><v>12</v></c>', '12'],
  ['a formula that came to nothing', '<c t="str"><f>""</f><v></v></c><c t="str"><v>后</v></c>', ' 后'],
  ['yes', '<c t="b"><v>1</v></c>', '是'],
  ['yes as a word', '<c t="b"><v>true</v></c>', '是'],
  ['no', '<c t="b"><v>0</v></c>', '否'],
  ['a figure with zeros before it, as text', '<c t="inlineStr"><is><t>000123</t></is></c>', '000123'],
  [
    'an identity card’s number, as text',
    '<c t="inlineStr"><is><t>11010119900307002X</t></is></c>',
    '11010119900307002X',
  ],
  ['a figure with an exponent', '<c><v>6.8E5</v></c>', '680000'],
  ['white space around a figure', '<c><v>\n 12 </v></c>', '12'],
  ['a day of ISO', '<c t="d"><v>2026-12-01</v></c>', '2026-12-01'],
  ['a moment of ISO', '<c t="d"><v>2026-12-01T10:05:00</v></c>', '2026-12-01 10:05'],
  ['a moment of ISO in UTC', '<c t="d"><v>2026-12-01T10:05:00Z</v></c>', '2026-12-01 10:05'],
  ['a time of ISO', '<c t="d"><v>T10:05:00</v></c>', '10:05'],
  [
    'a cell with a remark of a later version',
    '<c><v>12</v><extLst><ext uri="{1}"><x14:v xmlns:x14="urn:x">99</x14:v></ext></extLst></c>',
    '12',
  ],
  [
    'a shared text that isn’t there',
    '<c t="s"><v>99</v></c>',
    ' !A1 的文字在文件里找不到，请先在 Excel 里打开保存一次',
  ],
  [
    'an error',
    '<c t="e"><v>#DIV/0!</v></c>',
    '#DIV/0! !A1 显示的是“#DIV/0!”，不是能用的值，请先在表格软件里改好这一格',
  ],
  [
    'an error of a formula',
    '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '#DIV/0! !A1 显示的是“#DIV/0!”，不是能用的值，请先在表格软件里改好这一格',
  ],
] as const)('%s', (_, cell, shown) => {
  const strings =
    '<si><t>渠屿食品</t></si><si><r><t>宁夏路</t></r><r><t>会</t></r><rPh sb="0" eb="2"><t>ネイカ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t xml:space="preserve"> 前后有空格 </t></si><si><t>A_x005F_x000D_&lt;&amp;&gt;</t></si>'
  expect(cellsOf({ rows: row(cell), strings }).join(' ')).toBe(shown)
})

describe('a formula’s result', () => {
  const NOT_YET = ' !A1 是公式，文件里没有算出来的结果，请先在 Excel 里打开保存一次'
  test.each([
    ['of Excel is taken, a nought too', '<calcPr calcId="191029"/>', '<f>B1</f><v>0</v>', '0'],
    ['that is to be calculated on opening is none', '<calcPr fullCalcOnLoad="1"/>', '<f>B1</f><v>1200</v>', NOT_YET],
    [
      'that is to be calculated on opening is none (true)',
      '<calcPr fullCalcOnLoad="true"/>',
      '<f>B1</f><v>1200</v>',
      NOT_YET,
    ],
    ['of who calculates nothing is none where it is a nought', '', '<f>B1</f><v>0</v>', NOT_YET],
    ['of who says nothing is taken where it is something', '', '<f>B1</f><v>1200</v>', '1200'],
    ['that isn’t there is none', '<calcPr calcId="191029"/>', '<f>B1</f>', NOT_YET],
    ['that is empty is none', '<calcPr calcId="191029"/>', '<f>B1</f><v></v>', NOT_YET],
  ] as const)('%s', (_, calc, inner, shown) => {
    expect(cellsOf({ rows: row(`<c>${inner}</c>`), calc: calc === '' ? '<x/>' : calc })).toEqual([shown])
  })
})

describe('a workbook’s parts', () => {
  const PLAIN: XlsxParts = {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46357</v></c></row>',
    formats: ['yyyy-mm-dd'],
    strings: '<si><t>甲</t></si>',
  }
  const renamed = (change: (name: string) => string, edit = (text: string): string => text): Uint8Array =>
    zipped(Object.fromEntries(Object.entries(xlsxParts(PLAIN)).map(([name, text]) => [change(name), edit(text)])))
  const prefixed = (text: string): string =>
    text.includes('spreadsheetml') ? text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=') : text
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
  const targets =
    (change: (target: string) => string) =>
    (text: string): string =>
      text.replace(/Target="([^"]*)"/g, (_, target: string) => `Target="${change(target)}"`)

  test.each([
    ['as Excel writes them', xlsx(PLAIN)],
    ['of the strict standard', renamed((name) => name, strict)],
    ['with prefixes', renamed((name) => name, prefixed)],
    [
      'in UTF-8 with a mark',
      renamed(
        (name) => name,
        (text) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>${text}`,
      ),
    ],
    [
      'that are named from the root',
      renamed(
        (name) => name,
        targets((target) => (target.startsWith('xl/') ? `/${target}` : `/xl/${target}`)),
      ),
    ],
    [
      'that are named by way of another folder',
      renamed(
        (name) => name,
        targets((target) => (target.startsWith('xl/') ? target : `../xl/./${target}`)),
      ),
    ],
    [
      'whose folders are parted by backslashes',
      renamed(
        (name) => name.replaceAll('/', '\\'),
        targets((target) => target.replaceAll('/', '\\')),
      ),
    ],
    [
      'in other capitals than they are named',
      renamed((name) => name.replace('sharedStrings', 'SharedStrings').replace('sheet1', 'Sheet1')),
    ],
    ['that begin with a stroke', renamed((name) => `/${name}`)],
    [
      'of which only the sheet is named',
      zipped(
        xlsxParts({
          ...PLAIN,
          more: { 'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')) },
        }),
      ),
    ],
  ] as const)('%s', (_, bytes) => {
    expect(textsOf(firstTab(bytes))).toEqual([['甲', '2026-12-01']])
  })

  test('may be without styles, texts, types and what names the workbook', () => {
    const { 'xl/workbook.xml': book = '', 'xl/worksheets/sheet1.xml': sheet = '' } = xlsxParts({
      rows: '<row><c><v>12</v></c><c t="inlineStr"><is><t>甲</t></is></c></row>',
    })
    const parts = {
      'xl/workbook.xml': book,
      'xl/worksheets/sheet1.xml': sheet,
      'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    }
    expect(textsOf(firstTab(zipped(parts)))).toEqual([['12', '甲']])
  })

  test('formats of tables and conditions are not those of the cells', () => {
    const { 'xl/styles.xml': styles = '' } = xlsxParts({ rows: '', formats: [30] })
    const dxf = '<dxfs><dxf><numFmt numFmtId="30" formatCode="@"/></dxf></dxfs></styleSheet>'
    const rows = '<row r="1"><c r="A1" s="1"><v>46357</v></c></row>'
    expect(cellsOf({ rows, more: { 'xl/styles.xml': styles.replace('</styleSheet>', dxf) } })).toEqual([
      '12-1-26 [2026-12-01]',
    ])
  })
})

describe('rows and columns', () => {
  const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"HIDE><c r="A2"><v>2</v></c></row>'
  test.each(['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"'])('a row with %s can’t be seen', (hide) => {
    const { rows } = firstTab(xlsx({ rows: ROWS.replace('HIDE', ` ${hide}`) }))
    expect(rows.map(({ hidden }) => hidden)).toEqual([undefined, true])
  })

  test('rows can’t be seen where the sheet says so of all that say nothing else', () => {
    const { rows } = firstTab(
      xlsx({ rows: ROWS.replace('HIDE', ' hidden="0"'), before: '<sheetFormatPr zeroHeight="1"/>' }),
    )
    expect(rows.map(({ hidden }) => hidden)).toEqual([true, undefined])
  })

  test.each(['hidden="1"', 'hidden="true"', 'width="0" customWidth="1"'])(
    'a column with %s is read, and said',
    (hide) => {
      const { notes } = firstTab(
        xlsx({ rows: ROWS.replace('HIDE', ''), before: `<cols><col min="1" max="1" ${hide}/></cols>` }),
      )
      expect(notes).toEqual(['A 列在 Excel 里是隐藏的，也一起读了。'])
    },
  )

  test('a cell where somebody’s hand slipped is left out, and said', () => {
    const rows = `${ROWS.replace('HIDE', '')}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>误</t></is></c></row><row r="1048576"><c r="A1048576"><v>9</v></c></row>`
    const { rows: read, notes } = firstTab(xlsx({ rows }))
    expect(read).toHaveLength(2)
    expect(notes).toEqual([
      'XFD1048576 这一格离左边的内容很远，像是误填的，没有用上。',
      'A1048576 这一格写着“9”，离上面的内容很远，像是误填的，没有用上。',
    ])
  })
})

describe('tabs', () => {
  const book = (...states: readonly string[]): Uint8Array =>
    zipped(
      xlsxParts({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        more: {
          'xl/workbook.xml': `<workbook xmlns:r="urn:r"><sheets>${states.map((state, at) => `<sheet name="${at}" sheetId="${at + 1}" ${state} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': relations(
            ...states.map((state, at) =>
              relation(
                `rId${at + 1}`,
                state === '' || state.includes('state') ? 'worksheet' : 'chartsheet',
                'worksheets/sheet1.xml',
              ),
            ),
          ),
        },
      }),
    )
  const namesOf = (bytes: Uint8Array): unknown => {
    const read = readTables(bytes)
    return read.ok ? read.tabs.map(({ name, hidden }) => `${name}${hidden ? ' hidden' : ''}`) : read
  }

  test('that can be seen come first, hidden ones say so', () => {
    expect(namesOf(book('state="hidden"', 'state="veryHidden"', '', 'state="visible"'))).toEqual([
      '2',
      '3',
      '0 hidden',
      '1 hidden',
    ])
  })

  test('with charts are passed over, and a file of charts alone says so', () => {
    expect(namesOf(book('chart="1"', ''))).toEqual(['1'])
    expect(namesOf(book('chart="1"'))).toEqual({
      ok: false,
      reason: '这个文件里只有图表，没有带格子的工作表。请选有数据的那个文件。',
    })
  })
})
