import { expect, test } from 'vitest'
import { whyMaybeNotOnePerson, whyNotOnePerson } from '../../src/templates/one-person.ts'

test.each(['客户经理甲', '品牌经理（客户方）', '客户执行 A（设计、文案协助）', '张和平', '第三方检测员', '与会秘书'])(
  '“%s” is one person',
  (owner) => {
    expect([whyNotOnePerson(owner), whyMaybeNotOnePerson(owner)]).toEqual([undefined, undefined])
  },
)

test.each([
  ['大家', '“大家”不是一个人，请写一个岗位或称呼'],
  ['双方项目组', '“双方”不是一个人，请写一个岗位或称呼'],
  ['相关同事', '“相关”不是一个人，请写一个岗位或称呼'],
  ['各位', '“各位”不是一个人，请写一个岗位或称呼'],
  ['全体', '“全体”不是一个人，请写一个岗位或称呼'],
  ['客户方（品牌经理）', '“客户方”不是一个人，请写一个岗位或称呼'],
  ['待定', '“待定”不是一个人，请写一个岗位或称呼'],
  ['客户执行 A、创意总监', '“客户执行 A、创意总监”不止一个人，请只留一个；别人的部分另起一行'],
  ['AE/客户经理', '“AE/客户经理”不止一个人，请只留一个；别人的部分另起一行'],
])('“%s” is refused', (owner, why) => {
  expect(whyNotOnePerson(owner)).toBe(why)
})

test.each([
  ['客户经理甲和创意总监', '“客户经理甲和创意总监”像是两个人，只留一个才有人负责'],
  ['创意部', '“创意部”像是部门，写到人才有人负责'],
])('“%s” is asked about, not refused', (owner, why) => {
  expect([whyNotOnePerson(owner), whyMaybeNotOnePerson(owner)]).toEqual([undefined, why])
})
