import { strFromU8, unzipSync } from 'fflate'

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The texts of a sheet of a workbook of ours, by its number from 1: its rows, up to their last cell that isn't empty. */
export const sheetOf = (workbook: Uint8Array, number: number): readonly (readonly string[])[] => {
  const part = unzipSync(workbook)[`xl/worksheets/sheet${number}.xml`]
  if (part === undefined) throw new Error(`The workbook has no sheet ${number}.`)
  return [...strFromU8(part).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => cellsOf(row))
}

const cellsOf = (row: string): readonly string[] => {
  const cells: string[] = []
  for (const [, name = '', text = ''] of row.matchAll(/<c r="([A-Z]+)\d+"[^>]*><is><t[^>]*>(.*?)<\/t>/gs)) {
    const at = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    while (cells.length < at) cells.push('')
    cells.push(text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity))
  }
  return cells
}
