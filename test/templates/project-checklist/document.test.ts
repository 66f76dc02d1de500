import { describe, expect, test } from 'vitest'
import type { Block, Table } from '../../../src/engine/model/document.ts'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/project-checklist/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/project-checklist/document.ts'
import { sample, sampleAt } from '../../../src/templates/project-checklist/sample.ts'
import type { Checklist } from '../../../src/templates/project-checklist/schema.ts'
import { weeksOf } from '../../../src/templates/project-checklist/weeks.ts'
import { cellText, documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: Checklist = sample, now = sampleAt) => toDocument(data, { now, site })
const isTable = (block: Block): block is Table => block.kind === 'table'
const statuses = (now: string) =>
  sheet(sample, now)
    .blocks.filter(isTable)[0]
    ?.rows.map(({ cells }) => cellText(cells.at(-1) ?? ''))

test('the exception stands on the cover in a heavy frame', () => {
  const { blocks } = sheet()
  const at = blocks.findIndex((block) => block.kind === 'box' && block.weight === 'heavy')
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'pageBreak'))
  expect(documentTexts(sheet()).join()).toContain('例外放行：估价已签回，准予先开创意类工作单')
})

test('each state has a shape of its own', () => {
  expect(statuses(sampleAt)?.slice(0, 6)).toEqual(['● 已过', '● 已过', '◎ 进行中', '● 已过', '● 已过', '○ 未到'])
})

test('a gate whose day is past is marked, the day after', () => {
  expect(statuses('2026-12-01 23:59')?.[5]).toBe('○ 未到')
  expect(statuses('2026-12-02 00:00')?.[5]).toBe('○ 未到\n▲逾期')
  expect(documentTexts(sheet(sample, '2026-12-02 00:00'))).toContain('12 关：已过 4，进行中 1，▲ 逾期 1')
})

describe('the weeks to sign', () => {
  test('run from the Monday of the first week to the last', () => {
    const weeks = weeksOf({ startDate: '2026-11-25', endDate: '2026-12-07' })
    expect(weeks).toEqual(['2026-11-23', '2026-11-30', '2026-12-07'])
  })

  test('are a year’s at most, and a season’s while nothing is known', () => {
    expect(weeksOf({ startDate: '2026-11-23', endDate: '9999-12-31' })).toHaveLength(52)
    expect(weeksOf({})).toHaveLength(16)
    expect(weeksOf({ startDate: '2026-11-25', endDate: '2026-11-01' })).toEqual(['2026-11-23'])
  })
})

test('the file is named by project and day', () => {
  expect(fileName(sample, context)).toBe('项目检查单_LY-2612-003_20261126.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('项目检查单_空白表.pdf')
})

describe('from other sheets', () => {
  const from = (id: string, source: Readonly<Record<string, unknown>>) =>
    carryOver.find((carry) => carry.from === id)?.take(source, context)

  test('the days of a brief are planned days of gates', () => {
    const taken = from('creative-brief', {
      projectName: '金桔味',
      briefingDate: '2026-11-25',
      launchDate: '2027-01-11',
    })
    const gates = (taken?.['gates'] ?? []) as NonNullable<Checklist['gates']>
    expect(gates.map(({ planned }) => planned ?? '')).toEqual([
      ...['', '', '', '2026-11-25', '', ''],
      ...['', '', '', '', '2027-01-11', ''],
    ])
    expect(from('creative-brief', {})?.['gates']).toBeUndefined()
  })

  test('the total of an estimate is the amount of the contract', () => {
    const lines = [{ qty: 1, price: 100 }]
    expect(from('estimate', { lines, taxIncluded: false, taxRate: '6%' })).toMatchObject({ contractAmount: 106 })
  })
})
