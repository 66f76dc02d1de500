/*
 * Mutated workbooks, CSV files and pasted tables. Whatever has happened to one, its reader gives a value that the next step takes, or a sentence, and soon;
 * never an exception. `npm run fuzz` reads 20,000 of each and says its seed.
 */

import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { layOutBatch, openBatch, openLayout } from '../../src/batch/open-batch.ts'
import { writeXlsx } from '../../src/batch/write-xlsx.ts'
import { readGrid } from '../../src/forms/paste/grid-of.ts'
import { planPaste } from '../../src/forms/paste/plan-paste.ts'
import { readTables } from '../../src/grid/read-file.ts'
import { usableTabs } from '../../src/grid/tab.ts'
import { text as textField } from '../../src/templates/vocabulary.ts'
import { manyMinutes } from '../support/batch.ts'
import { law, said } from '../support/file-law.ts'
import { template } from '../support/minutes.ts'
import { mutatedBytes, mutatedText } from '../support/mutate.ts'

const TODAY = '2026-11-23'

const look = (bytes: Uint8Array): boolean => {
  const file = readTables(bytes)
  if (!file.ok) return 'reason' in file && said(file.reason)
  for (const tab of usableTabs(file.tabs).slice(0, 2)) {
    openBatch(template, tab, layOutBatch(template, tab) ?? openLayout(tab), TODAY)
  }
  return true
}

const lines = manyMinutes(2)
const CSV_TOKENS = [',', '"', '\n', '\r', '\t', ';', '\0', '\ufeff', 'sep=;', "'=1", '，', '￥1.2万']

law('a CSV file is read', {
  files: fc.oneof(
    mutatedText([lines], /([,"\r\n;\t])/, CSV_TOKENS).map((text) => strToU8(text)),
    mutatedBytes([strToU8(lines)]),
  ),
  take: look,
})

const rows = lines.split('\r\n').map((line) => line.replace(/^\ufeff/, '').split(','))
const workbook = writeXlsx([
  { name: '填写', rows },
  { name: '说明', rows: [['甲']] },
])
const parts = unzipSync(workbook)
const XML = /(<[^>]*>|"[^"]*")/
const XML_TOKENS = [
  ...[
    '<c r="A1" t="s"><v>0</v></c>',
    '<row r="1048576">',
    '</row>',
    '<row r="-1" ht="0">',
    '<c r="XFD1" t="str"><v>1</v>',
  ],
  ...[
    '<c t="d"><v>9999-99-99</v></c>',
    '<c s="999999"><v>1e308</v></c>',
    '<v>NaN</v>',
    '<mergeCell ref="A1:XFD1048576"/>',
  ],
  ...[
    '<mergeCell ref="A1:A9"/>',
    '<col min="1" max="99999999" hidden="1"/>',
    '&#xD800;',
    '&bomb;',
    '<f>A1</f>',
    '"r:id"',
  ],
  ...['<si><t>', '<![CDATA[', '<!--'],
]
const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
const mutatedWorkbook = fc.constantFrom(...names).chain((name) =>
  mutatedText([strFromU8(parts[name] ?? new Uint8Array())], XML, XML_TOKENS).map((text) =>
    // Broken text would be packed as it stands: a lone surrogate is none that a file can hold.
    zipSync({ ...parts, [name]: strToU8(text) }, { level: 0 }),
  ),
)

law('a workbook is read', {
  files: fc.oneof({ weight: 3, arbitrary: mutatedWorkbook }, mutatedBytes([workbook])),
  take: look,
})

const html = `<html><style>td{}</style><table><colgroup><col></colgroup><tr><th>要做什么</th><th>责任人</th></tr>${'<tr><td rowspan=2 data-sheets-value=\'{"1":3,"3":46086}\'>写<br>简报</td><td x:num="1.5" style="display:none">1.5</td></tr><tr><td sdval="46357" sdnum="2052;2052;YYYY-MM-DD">12月1日</td></tr>'.repeat(3)}</table></html>`
const columns = [
  { id: 'action', title: '要做什么', field: textField('要做什么', '', 80) },
  { id: 'due', title: '截止', field: { type: 'string', format: 'date', title: '截止' } as const },
]
const table = { rows: [], columns, computed: [], most: 50, contextFor: () => ({ today: TODAY }) }
const HTML_TOKENS = [
  ...[
    '<table>',
    '</table>',
    '<tr hidden>',
    '<td colspan=99999 rowspan=99999>',
    '</td>',
    '<br>',
    '<p>',
    '<!--',
    '<script>',
  ],
  ...['<template>', '&#0;', '&', '<td sdval="1e999" sdnum=";;d">', '\u2028', '<style>', '<div>'.repeat(300)],
]

law('pasted HTML is read', {
  files: mutatedText([html], XML, HTML_TOKENS),
  take: (mutated) => {
    const grid = readGrid({ html: mutated, text: '' })
    if (!grid.ok) return said(grid.reason)
    planPaste(table, grid.grid)
    return true
  },
})
