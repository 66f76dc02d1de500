import { expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { setInNode } from '../../src/build/set-sheet.ts'
import { site } from '../../src/site.config.ts'
import { everyBlock } from '../support/every-block.ts'
import { longestData } from '../support/longest-data.ts'
import { sheetsToCheck } from './sheets.ts'

const templates = await loadTemplates()

test('every template is checked empty, typical and as full as it gets; a draft and every block besides', async () => {
  const names = (await sheetsToCheck()).map(({ name }) => name)
  for (const { id } of templates)
    expect(names).toEqual(expect.arrayContaining([`${id}-blank`, `${id}-typical`, `${id}-longest`]))
  expect(names.filter((name) => name.endsWith('-draft'))).toHaveLength(1)
  expect(names).toContain('every-block')
})

test('the fullest data fills tables to their rows and texts to their limits', () => {
  const schema = {
    type: 'object',
    properties: {
      topic: { type: 'string', 'x-limit': 12 },
      due: { type: 'string', format: 'date' },
      no: { type: 'integer', 'x-computed': true },
      kind: { type: 'string', enum: ['待定', '逾期视同确认', '已定'] },
      rows: { type: 'array', 'x-rows': [1, 3], items: { type: 'object', properties: { sure: { type: 'boolean' } } } },
    },
  } as const
  expect(longestData(schema, { due: '2026-12-01' })).toEqual({
    topic: '客户说：“以晨光、果肉和',
    due: '2026-12-01',
    kind: '逾期视同确认',
    rows: [{ sure: true }, { sure: true }, { sure: true }],
  })
})

test('the fullest sheet of every template is longer than its sample', async () => {
  for (const { schema, sample, sampleAt, toDocument } of templates) {
    const pagesOf = async (data: Record<string, unknown>): Promise<number> =>
      (await setInNode(toDocument(data, { now: sampleAt, site }), { createdAt: sampleAt })).laidOut.pages.length
    expect(await pagesOf({ ...longestData(schema, sample) })).toBeGreaterThan(await pagesOf(sample))
  }
})

test('every block is set without a warning', async () => {
  const { laidOut } = await setInNode(everyBlock(), { createdAt: '2026-11-24 09:40' })
  expect(laidOut.warnings).toEqual([])
})
