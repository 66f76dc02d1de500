import { expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { draftName, namingFields } from '../../src/drafts/draft-name.ts'

test('a draft is named by the first two texts in it, on one line, cut where they are long', () => {
  expect(draftName(['title', 'client', 'host'], { client: ' 栗屿\n饮品 ', host: '甲' })).toBe('栗屿 饮品 · 甲')
  expect(draftName(['title'], { title: '长'.repeat(60) })).toBe(`${'长'.repeat(40)}……`)
  expect(draftName(['title', 'client'], { title: '  ', client: 3 })).toBe('')
})

test.for((await loadTemplates()).map((template) => [template.id, template] as const))(
  '%s: the sample has a name',
  ([, template]) => {
    expect(draftName(namingFields(template), template.sample)).not.toBe('')
  },
)
