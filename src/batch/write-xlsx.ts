/*
 * A workbook of plain texts (ECMA-376), as small as Excel, WPS and Numbers take it. Cells are formatted as text, so that
 * 2026-12-01 stays what was typed and 001 keeps its noughts.
 */
import { strToU8, zipSync } from 'fflate'

/** A sheet of texts; its first row is its headings. */
export interface TextSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** By column: what can be chosen below the heading. Empty for what is typed. */
  readonly options?: readonly (readonly string[])[]
}

/** The workbook's bytes: same sheets, same bytes. */
export const writeXlsx = (sheets: readonly TextSheet[]): Uint8Array<ArrayBuffer> => {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)])),
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(HEAD + text)]))
  return new Uint8Array(zipSync(bytes, { mtime: LONG_AGO }))
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

// The earliest date that a ZIP can hold.
const LONG_AGO = new Date(1980, 0, 1)

/** Excel's lists of options: their text is at most so long, and a comma parts them. */
const MAX_LIST = 255

/** Lines below the headings that options can be chosen on. */
const LISTED_LINES = 5000

// Style 1: text (number format 49); style 2: the same, bold, for headings.
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Microsoft YaHei"/></font>` +
  '<font><b/><sz val="11"/><name val="Microsoft YaHei"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>' +
  '<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>'

const contentTypes = (count: number): string => {
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const sheets = Array.from({ length: count }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet'))
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${part('workbook', 'sheet.main')}${part('styles', 'styles')}${sheets.join('')}</Types>`
  )
}

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbook = (sheets: readonly TextSheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`

const worksheet = ({ rows, options = [] }: TextSheet): string => {
  const [headings = []] = rows
  const cols = headings.map(
    (title, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(title)}" style="1" customWidth="1"/>`,
  )
  const lines = rows.map(
    (row, line) =>
      `<row r="${line + 1}">${row.map((text, at) => cell(text, `${columnName(at)}${line + 1}`, line === 0)).join('')}</row>`,
  )
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>${validations(options)}</worksheet>`
  )
}

const cell = (text: string, at: string, isHeading: boolean): string =>
  text === ''
    ? ''
    : `<c r="${at}" s="${isHeading ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

const validations = (options: readonly (readonly string[])[]): string => {
  const lists = options.flatMap((list, at) => {
    const text = list.join(',')
    if (list.length === 0 || text.length > MAX_LIST || list.some((option) => /[,"]/.test(option))) return []
    const name = columnName(at)
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${name}2:${name}${LISTED_LINES}"><formula1>"${escapeXml(text)}"</formula1></dataValidation>`,
    ]
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

// A Han character is two figures wide.
const widthOf = (title: string): number => Math.min(40, Math.max(12, title.length * 2 + 4))

/** `A`, `Z`, `AA`: the name of a column, counted from 0. */
const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
