import { describe, expect, test } from 'vitest'
import { checkSheet } from '../../src/batch/check-sheet.ts'
import { headingsCsv, headingsXlsx, howToFill } from '../../src/batch/heading-files.ts'
import { writeXlsx } from '../../src/batch/write-xlsx.ts'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { faultFinder } from '../../src/forms/check.ts'
import { site } from '../../src/site.config.ts'
import { firstTab, openLines, textsOf } from '../support/grid.ts'
import { sheetOf } from '../support/read-workbook.ts'
import { small } from '../support/small-template.ts'

const linesOf = (bytes: Uint8Array): readonly (readonly string[])[] => textsOf(firstTab(bytes))

test('the CSV has the headings, and how to fill it in as a line that is passed over', () => {
  const lines = linesOf(new TextEncoder().encode(headingsCsv(small)))
  expect(lines[0]).toEqual(['客户', '截止', '物料：品名', '物料：数量'])
  expect(lines[1]?.[0]).toMatch(/^# 一行是一份。.*“物料”/)
  expect(openLines(small, lines, '2026-11-23')).toMatchObject({
    reason: expect.stringContaining('没有内容'),
  })
})

test('who has no tables need not read about them', () => {
  const { items: _, ...properties } = small.schema.properties
  expect(howToFill({ ...small, schema: { ...small.schema, properties } })).toBe('一行是一份。')
})

test('what the form hides is not asked for', () => {
  expect(headingsCsv({ ...small, ui: { due: { 'ui:widget': 'hidden' } } })).not.toContain('截止')
})

test('the workbook explains every column', () => {
  expect(sheetOf(headingsXlsx(small, small.sample), 2)).toEqual([
    ['栏', '要不要填', '怎么填', '例子', '为什么问'],
    ['客户', '要填', '文字', '甲公司', '给谁做'],
    ['截止', '选填', '照这样写：2026-11-23', '2026-12-01', '哪天要'],
    ['物料：品名', '要填', '文字', '海报'],
    ['物料：数量', '选填', '数字', '3'],
    [howToFill(small)],
  ])
})

describe.each((await loadTemplates()).map((template) => [template.id, template] as const))('%s', (_, template) => {
  const context = { now: template.sampleAt, site }

  test('the example in the workbook makes the sample', () => {
    const rows = sheetOf(headingsXlsx(template, template.sample), 3)
    const lines = linesOf(writeXlsx([{ name: '填写', rows }]))
    const opened = openLines(template, lines, context.now.slice(0, 10))
    expect(opened).toMatchObject({ notes: [] })
    if (opened === undefined) return
    expect(opened.sheets).toHaveLength(1)
    const [sheet] = opened.sheets
    if (sheet === undefined) return
    expect(checkSheet(template, faultFinder(template.schema), sheet, context)).toEqual([])
    expect(sheet.data).toEqual(template.sample)
  })

  test('the workbook’s own headings are all understood', () => {
    const [headings = []] = linesOf(headingsXlsx(template, template.sample))
    const opened = openLines(template, [headings, headings.map(() => 'x')], context.now.slice(0, 10))
    expect(opened?.notes).toEqual([])
    expect(headings.length).toBeGreaterThan(5)
  })
})
