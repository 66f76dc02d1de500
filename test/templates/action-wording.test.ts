import { expect, test } from 'vitest'
import { adviseWording } from '../../src/templates/action-wording.ts'

test.each(['提供检测报告与成分表', '完成创意简报初稿', '答复代言人事宜', '报价', '与客户确认排期', '寄样品'])(
  '“%s” can be seen to be done',
  (action) => {
    expect(adviseWording(action)).toBeUndefined()
  },
)

test.each([
  ['尽快确认排期', '“尽快”看不出做完没做完，换成能验收的动作，如“提供”“完成”“答复”'],
  ['跟进一下合同', '“跟进”看不出做完没做完，换成能验收的动作，如“提供”“完成”“答复”'],
  ['争取周五前出稿', '“争取”看不出做完没做完，换成能验收的动作，如“提供”“完成”“答复”'],
  ['合同的修改', '以动词开头更清楚，如“提供”“完成”“答复”，现在以“合同”开头'],
  ['提供样品；寄出合同', '像是写了两件事，拆成两行才好各找一个责任人'],
])('“%s” gets advice', (action, advice) => {
  expect(adviseWording(action)).toBe(advice)
})
