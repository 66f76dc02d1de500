/*
 * Small workbooks as other programs write them, made part by part, so that a test can write each part as it likes.
 */
import { strToU8, zipSync } from 'fflate'

/** What a workbook is made of; what is left out is as Excel writes it. */
export interface XlsxParts {
  /** What stands in `sheetData`. */
  readonly rows: string
  /** Number formats of the cells' styles, from style 1 on: a code, or the number of one that is built in. */
  readonly formats?: readonly (string | number)[]
  readonly strings?: string
  /** Before and after `sheetData`. */
  readonly before?: string
  readonly after?: string
  /** In `workbook`, before the sheets. */
  readonly book?: string
  /** The formula's results: what the file says of them. */
  readonly calc?: string
  /** Parts by name, instead of those or besides them. */
  readonly more?: Readonly<Record<string, string>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A relation of a part. */
export const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`

/** A part of relations. */
export const relations = (...each: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`

/** The parts of a workbook by their names. */
export const xlsxParts = (given: XlsxParts): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${given.book ?? ''}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${given.calc ?? '<calcPr calcId="191029"/>'}</workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
    relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
  ),
  'xl/styles.xml': stylesOf(given.formats ?? []),
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${given.strings ?? ''}</sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${given.before ?? ''}<sheetData>${given.rows}</sheetData>${given.after ?? ''}</worksheet>`,
  ...given.more,
})

/** The bytes of parts. */
export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

/** The bytes of a workbook. */
export const xlsx = (given: XlsxParts): Uint8Array => zipped(xlsxParts(given))

const stylesOf = (formats: readonly (string | number)[]): string => {
  const own = formats.flatMap((code, index) =>
    typeof code === 'number'
      ? []
      : [
          `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"/>`,
        ],
  )
  const used = formats.map((code, index) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + index}"/>`)
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`
}
