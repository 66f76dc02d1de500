import { expect, test } from 'vitest'
import { groupTemplates } from '../../../src/components/template/groups.ts'

test('groups stand in the order of a project, members in their own, and no group is empty', () => {
  const templates = [
    { id: 'weekly-plan', group: '管自己与团队' },
    { id: 'minutes', group: '开会' },
    { id: 'meeting-plan', group: '开会' },
  ] as const
  expect(groupTemplates(templates).map(({ group, members }) => [group, members.map(({ id }) => id)])).toEqual([
    ['开会', ['minutes', 'meeting-plan']],
    ['管自己与团队', ['weekly-plan']],
  ])
})
