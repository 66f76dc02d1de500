import { expect, test } from 'vitest'
import { describeDiagram } from '../../src/diagram/describe-diagram.ts'
import { diagram } from './draw.ts'

test('every node is named in the author’s order, with what it leads to and how', () => {
  const org = diagram(['总监 0', '部门 0', '经理 1'], ['总监~部门 配合', '总监-经理', '部门=经理'])
  expect(describeDiagram(org).map(({ node, leadsTo }) => [node.label, leadsTo])).toEqual([
    ['总监', '部门（虚线，配合）、经理'],
    ['部门', '经理（双向）'],
    ['经理', ''],
  ])
})
