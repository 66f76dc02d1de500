import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/job-description/rules.ts'
import { sample, sampleAt } from '../../../src/templates/job-description/sample.ts'
import type { JobDescription } from '../../../src/templates/job-description/schema.ts'

const context = { now: sampleAt, site }

const job = (changes: JobDescription = {}): JobDescription => ({ ...sample, ...changes })
const errors = (data: JobDescription) =>
  rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: JobDescription) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the shares of time come to 100', () => {
  expect(sample.duties.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
  expect(errors(job({ duties: sample.duties.slice(1) }))).toEqual([
    ['duties', '主要职责的时间占比合计要是 100，现在是 75，还差 25'],
  ])
})

describe('the probation', () => {
  const probation = (contractTerm: JobDescription['contractTerm'], probationMonths: number) =>
    errors(job({ contractTerm, probationMonths })).map(([, message]) => message)

  test('is two months at most under a contract of one to three years', () => {
    expect(probation('1 年以上不满 3 年', 2)).toEqual([])
    expect(probation('1 年以上不满 3 年', 3)).toEqual([
      '试用期写了 3 个月，合同期限“1 年以上不满 3 年”的试用期最多 2 个月（劳动合同法第十九条）',
    ])
  })

  test.each([
    ['不满 1 年', 1],
    ['3 年以上固定期限', 6],
    ['无固定期限', 6],
  ] as const)('under %s is %d at most', (term, months) => {
    expect(probation(term, months)).toEqual([])
    expect(probation(term, months + 1).length).toBe(1)
  })

  test('isn’t allowed where the contract ends with a task', () => {
    expect(probation('完成一定任务', 0)).toEqual([])
    expect(probation('完成一定任务', 1)).toEqual([
      '试用期写了 1 个月，合同期限“完成一定任务”的不能有试用期，请填 0（劳动合同法第十九条）',
    ])
  })

  test('of a short contract, or of none that is named, is asked about', () => {
    expect(hints(job({ contractTerm: '不满 1 年', probationMonths: 1 }))).toEqual([
      ['probationMonths', '合同不满 3 个月的不能有试用期，是这种情况就填 0'],
    ])
    expect(hints(job({ contractTerm: undefined }))).toEqual([
      ['contractTerm', '写了试用期，请选劳动合同期限，才能核对有没有超过法律的上限'],
    ])
  })
})

describe('the position', () => {
  test('has a name where it is none of the usual', () => {
    expect(errors(job({ jobTitle: '其他' }))).toEqual([
      ['titleOther', '职位名称选了“其他”，请写出叫什么，如“媒介执行”'],
    ])
    expect(errors(job({ jobTitle: '其他', titleOther: '媒介执行' }))).toEqual([])
  })

  test('reports to another', () => {
    expect(errors(job({ reportTo: '客户执行 ' }))).toEqual([
      ['reportTo', '直接上级和职位都是“客户执行 ”，请写上一级的岗位'],
    ])
  })

  test('brings along superior, head count and career, as the agency has them', () => {
    expect(rules({ jobTitle: '客户经理' }, context).computed).toMatchObject({
      dept: '客户部',
      reportTo: '客户总监',
      subordinates: '客户执行',
      headcount: '2',
      growthPath: '客户经理 → 客户总监',
    })
    expect(rules({ jobTitle: '客户经理', reportTo: '副总经理' }, context).computed['reportTo']).toBe('副总经理')
    expect(rules({ jobTitle: '其他' }, context).computed['reportTo']).toBeUndefined()
  })
})

test('nobody is chosen by sex, marriage, home, age or stars', () => {
  expect(errors(job({ major: '广告相关，限女性' }))).toEqual([
    [
      'major',
      '专业里的“限女性”是在按性别挑人，法律不允许，印出来就是凭据。请改：写这份工作要会做什么，如“能搬运展架、适应布展加班”。',
    ],
  ])
  const skills = [...sample.skills.slice(1), { skill: '35 岁以下', level: '必须' as const }]
  expect(errors(job({ skills })).map(([path]) => path)).toEqual(['skills.4.skill'])
})

test('a list of musts that nobody meets is asked about', () => {
  const skills = sample.skills.map(({ skill }) => ({ skill, level: '必须' as const }))
  expect(hints(job({ skills }))).toEqual([['skills', '“必须”有 5 条，合适的人会不敢投。留 4 条以内，其余改“优先”。']])
})
