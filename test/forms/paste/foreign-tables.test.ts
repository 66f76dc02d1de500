/*
 * Tables as other people make them, pasted into the tables of our sheets: what is taken, and what is said or asked.
 */
import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/forms/column.ts'
import { gridOf } from '../../../src/forms/paste/grid-of.ts'
import { isPlain, type PastePlan, planPaste } from '../../../src/forms/paste/plan-paste.ts'
import { knownSentences, leftSentences } from '../../../src/forms/paste/plan-sentences.ts'
import { prepared } from '../../../src/forms/paste/prepared.ts'
import type { Schema } from '../../../src/templates/define-template.ts'
import { template as estimate } from '../../../src/templates/estimate/index.ts'
import { template as minutes } from '../../../src/templates/minutes/index.ts'
import { template as receivables } from '../../../src/templates/receivable-tracker/index.ts'

const TABLES: Readonly<Record<string, Schema | undefined>> = {
  行动项: minutes.schema.properties?.['actions'],
  报价: estimate.schema.properties?.['lines'],
  应收: receivables.schema.properties?.['installments'],
}

const planned = (name: string, lines: readonly string[]): PastePlan => {
  const columns = columnsOf(TABLES[name]?.items ?? { type: 'object' })
  const typed = columns.filter(({ computed }) => !computed)
  const table = { rows: [], columns: typed, computed: columns.filter(({ computed }) => computed), most: 2000 }
  const grid = prepared(typed, gridOf({ text: lines.join('\n'), html: '' }))
  return planPaste({ ...table, contextFor: () => ({ today: '2026-11-30' }) }, grid)
}

const TASK = { action: '写简报', owner: '甲', due: '2026-12-03' }
const OTHER = { action: '交稿', owner: '乙', due: '2026-12-05' }
const FIRST = { seq: 1, condition: '预付', dueDate: '2026-12-01', dueAmount: 1000 }

test.each<readonly [string, string, readonly string[], readonly object[], readonly string[]]>([
  ['headings in English', '行动项', ['Task\tOwner\tDue Date', '写简报\t甲\t2026-12-03'], [TASK], []],
  [
    'a number before each row',
    '行动项',
    ['No.\tAction Item\tAssignee\tDeadline', '1\t写简报\t甲\t12月3日'],
    [TASK],
    [],
  ],
  ['marks at the headings', '行动项', ['*任 务（必填）\t负责人：\t截止日期 *', '写简报\t甲\t12月3日'], [TASK], []],
  ['columns without a word', '行动项', ['任务\t\t负责人\t\t截止', '写简报\t\t甲\t\t12月3日'], [TASK], []],
  [
    'rows without a word',
    '行动项',
    ['任务\t负责人\t截止', '写简报\t甲\t12月3日', '', '交稿\t乙\t12月5日'],
    [TASK, OTHER],
    [],
  ],
  [
    'groups above the headings',
    '行动项',
    ['基本信息\t\t进度', '任务\t负责人\t截止', '写简报\t甲\t12月3日'],
    [TASK],
    ['标题上面的 1 行（“基本信息”）没有放进来。'],
  ],
  [
    'a heading over two others',
    '行动项',
    ['任务\t负责人\t计划\t\t状态', '\t\t交付物\t截止\t', '写简报\t甲\t简报\t12月3日\t进行中'],
    [{ ...TASK, output: '简报', status: '进行中' }],
    [],
  ],
  [
    'a title and a day above',
    '行动项',
    ['行动项跟踪表', '日期：2026-11-30', '', '任务\t负责人\t截止', '写简报\t甲\t12月3日'],
    [TASK],
    ['标题上面的 2 行（“行动项跟踪表”等）没有放进来。'],
  ],
  [
    'a total below',
    '应收',
    ['期次\t付款条件\t应收日期\t应收金额', '1\t预付\t2026-12-01\t1000', '合计\t\t\t1,000.00'],
    [FIRST],
    ['第 3 行是合计，没有放进来。'],
  ],
  [
    'a total in the second column',
    '应收',
    ['期次\t付款条件\t应收日期\t应收金额', '1\t预付\t2026-12-01\t1000', '\t合 计：\t\t1,000元'],
    [FIRST],
    ['第 3 行是合计，没有放进来。'],
  ],
  [
    'a total in words',
    '报价',
    ['类别\t项目\t数量\t单位\t单价', '制作\t海报\t2\t张\t100', '小计\t\t\t\t200', '总计（大写）：\t贰佰元整'],
    [{ group: '制作', item: '海报', qty: 2, unit: '张', price: 100 }],
    ['第 3、4 行是合计，没有放进来。'],
  ],
  ['a task that is called so', '行动项', ['任务\t负责人', '合计\t乙'], [{ action: '合计', owner: '乙' }], []],
  [
    'who made it, below',
    '行动项',
    ['任务\t负责人\t截止', '写简报\t甲\t12月3日', '制表：甲\t审核：乙', '备注：以上均为工作日'],
    [TASK],
    ['第 3、4 行是表下面的说明或签名，没有放进来。'],
  ],
  [
    'headings again on the next page',
    '行动项',
    ['任务\t负责人\t截止', '写简报\t甲\t12月3日', '任务\t负责人\t截止', '交稿\t乙\t12月5日'],
    [TASK, OTHER],
    ['第 3 行又是一遍标题，没有放进来。'],
  ],
  [
    'tens of thousands in a heading',
    '应收',
    ['期次\t付款条件\t应收日\t应收金额（万元）', '1\t预付\t2026-12-01\t0.1'],
    [FIRST],
    [],
  ],
  [
    'tens of thousands above it all',
    '应收',
    ['应收款一览\t\t单位：万元', '期次\t付款条件\t应收日\t应收金额\t实收（元）', '1\t预付\t2026-12-01\t0.1\t500'],
    [{ ...FIRST, paidAmount: 500 }],
    ['标题上面的 1 行（“应收款一览”）没有放进来。'],
  ],
])('%s', (_, table, lines, after, said) => {
  const plan = planned(table, lines)
  expect(plan.after).toEqual(after)
  expect(knownSentences(plan)).toEqual(said)
  expect(isPlain(plan)).toBe(true)
})

test.each<readonly [string, string, readonly string[], readonly object[], readonly string[]]>([
  [
    'a table on its side',
    '行动项',
    ['任务\t写简报\t交稿', '负责人\t甲\t乙', '截止\t2026-12-03\t2026-12-05'],
    [TASK, OTHER],
    ['原表是横着排的（标题在第一列），已经转过来读。'],
  ],
  [
    'another table below',
    '行动项',
    ['任务\t负责人\t截止', '写简报\t甲\t12月3日', '', '物料名称\t数量\t单价', '海报\t2\t100'],
    [TASK],
    ['从第 4 行起像是另一张表，没有放进来。要用它，请把那一块单独拿来。'],
  ],
  [
    'a heading that fits two columns',
    '应收',
    ['期次\t日期\t金额', '1\t2026-12-01\t1000'],
    [{ seq: 1 }],
    ['还没说放在哪里，先不放进来：“日期”、“金额”。'],
  ],
  [
    'the same heading twice',
    '行动项',
    ['任务\t负责人\t负责人', '写简报\t甲\t乙'],
    [{ action: '写简报', owner: '甲' }],
    ['还没说放在哪里，先不放进来：“负责人”。'],
  ],
  [
    'another currency',
    '应收',
    ['期次\t付款条件\t应收金额（美元）', '1\t预付\t1200'],
    [{ seq: 1, condition: '预付' }],
    ['还没说放在哪里，先不放进来：“应收金额（美元）”。'],
  ],
  [
    'a column that we have not',
    '行动项',
    ['模块\t任务\t负责人', '客户部\t写简报\t甲'],
    [{ action: '写简报', owner: '甲' }],
    ['还没说放在哪里，先不放进来：“模块”。'],
  ],
])('%s is asked about', (_, table, lines, after, said) => {
  const plan = planned(table, lines)
  expect(plan.after).toEqual(after)
  expect([...knownSentences(plan), ...leftSentences(plan)]).toEqual(said)
  expect(isPlain(plan)).toBe(false)
})

test('a figure that was read by the unit of its heading says so', () => {
  const plan = planned('应收', ['期次\t应收（万元）', '1\t1.2'])
  expect(plan.told.map(({ told }) => told)).toEqual(['读作 12,000'])
  for (const title of ['应收【万】', '应收(人民币万元)'])
    expect(planned('应收', [`期次\t${title}`, '1\t1.2']).after).toEqual([{ seq: 1, dueAmount: 12_000 }])
  expect(planned('报价', ['项目\t单价（元/天）', '甲\t1200']).after).toEqual([{ item: '甲', price: 1200 }])
})
