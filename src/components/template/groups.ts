import type { Template } from '../../templates/define-template.ts'

/** The groups in the order of a project: from the first visit to one's own team. */
const GROUPS: readonly Template['group'][] = ['见客户', '接任务', '开会', '管项目与钱', '管自己与团队']

/** The templates by group; groups without one are left out. */
export const groupTemplates = <T extends Pick<Template, 'group'>>(
  templates: readonly T[],
): readonly { readonly group: Template['group']; readonly members: readonly T[] }[] =>
  GROUPS.map((group) => ({ group, members: templates.filter((template) => template.group === group) })).filter(
    ({ members }) => members.length > 0,
  )
