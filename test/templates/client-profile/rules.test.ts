import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/client-profile/rules.ts'
import { sample, sampleAt } from '../../../src/templates/client-profile/sample.ts'
import type { ClientProfile } from '../../../src/templates/client-profile/schema.ts'

const context = { now: sampleAt, site }

/** The sample with some fields exchanged. */
const profile = (changes: ClientProfile = {}): ClientProfile => ({ ...sample, ...changes })

const errors = (data: ClientProfile) =>
  rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: ClientProfile) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('an empty draft is told of nothing', () => {
  expect([errors({}), hints({})]).toEqual([[], []])
})

describe('the company', () => {
  test('of another line says which', () => {
    expect(errors(profile({ industry: '其他' }))).toEqual([['industryOther', '所属行业选了“其他”，请写明是什么行业']])
    expect(errors(profile({ industry: '其他', industryOther: '宠物用品' }))).toEqual([])
  })

  test('was founded and first met before today', () => {
    expect(errors(profile({ foundedYear: 2027, firstContactDate: '2026-11-25' }))).toEqual([
      ['foundedYear', '成立年份是 2027，还没到。请核对年份。'],
      ['firstContactDate', '首次接触日期不能晚于今天（2026-11-24），还没接触就等接触了再填'],
    ])
    expect(errors(profile({ foundedYear: 2026, firstContactDate: '2026-11-24' }))).toEqual([])
  })

  test('in health has its advertisements reviewed first', () => {
    expect(hints(profile({ industry: '医疗健康' })).map(([path]) => path)).toEqual(['industry'])
  })

  test.each([
    ['sizeType', { sizeType: '大型' }],
    ['ownership', { ownership: '机关事业单位' }],
  ] as const)('large or public (%s) is told that we are small', (id, changes) => {
    expect(hints(profile(changes))).toEqual([
      [id, '大型企业和机关事业单位向中小企业付款有法定期限。签合同时书面告知对方：本公司属中小企业。'],
    ])
  })

  test('has a code whose last character checks it, which is advice', () => {
    expect(hints(profile({ creditCode: '91350100M000100Y43' }))).toEqual([])
    expect(errors(profile({ creditCode: '91350100M000100Y44' }))).toEqual([])
    expect(hints(profile({ creditCode: '91350100M000100Y44' })).map(([path]) => path)).toEqual(['creditCode'])
  })
})

describe('people', () => {
  test('without one who decides are remarked on', () => {
    const contacts = sample.contacts.map((contact) => ({ ...contact, decisionRole: '影响人' as const }))
    expect(hints(profile({ contacts }))).toEqual([
      ['contacts', '决策人未接触：联系人里还没有“决策人”。问清谁拍板，把约见他写进备注。'],
    ])
  })

  test('keep their families to themselves; who drinks the client’s juice may have one', () => {
    const [first, ...others] = sample.contacts
    expect(hints(profile({ contacts: [{ ...first, tip: '女儿今年高考' }, ...others] }))).toEqual([
      [
        'contacts.0.tip',
        '联系人第 1 行“沟通提示”提到“女儿”。说的若是联系人自己的家庭，请删掉：工作表只记和业务有关的。',
      ],
    ])
    expect(hints(profile({ audience: '带孩子的年轻家庭' }))).toEqual([])
  })

  test('who are responsible are one person', () => {
    expect(hints(profile({ ownerRole: '大家' }))).toEqual([
      ['ownerRole', '负责岗位：“大家”不是一个人，请写一个岗位或称呼'],
    ])
  })
})

test('a figure about the market has its source and date', () => {
  expect(hints(profile({ marketFacts: '气泡饮料同比 +9%' })).map(([path]) => path)).toEqual(['marketFacts'])
  expect(hints(profile({ marketFacts: '气泡饮料在增长' }))).toEqual([])
})

test('the number of a bank account stays with the finance department', () => {
  expect(hints(profile({ invoiceNote: '账号 6222 0000 0000 0000' })).map(([path]) => path)).toEqual(['invoiceNote'])
})

describe('credit', () => {
  test('of grade D is nothing, by default and by rule', () => {
    expect(rules(profile({ creditGrade: 'D', creditLimit: undefined }), context).computed['creditLimit']).toBe('0')
    expect(errors(profile({ creditGrade: 'D', creditLimit: 1, paymentTerm: 0 })).map(([path]) => path)).toEqual([
      'creditLimit',
    ])
    expect(errors(profile({ creditGrade: 'D', creditLimit: 0 }))).toEqual([])
  })

  test('of a new client is nothing unless the director says so', () => {
    const first = { creditGrade: '新客户', paymentTerm: 0 } as const
    expect(rules(profile({ ...first, creditLimit: undefined }), context).computed['creditLimit']).toBe('0')
    expect(errors(profile({ ...first, creditLimit: 50000 }))).toEqual([])
    expect(hints(profile({ ...first, creditLimit: 50000 })).map(([path]) => path)).toEqual(['creditLimit'])
  })

  test('lasts as long as the grade allows', () => {
    expect(hints(profile({ paymentTerm: 31 }))).toEqual([
      ['paymentTerm', '约定账期 31 天，比信用等级“B”的 30 天长。核对合同，或请客户总监同意。'],
    ])
  })

  test('needs a grading where work has begun', () => {
    expect(hints(profile({ clientGrade: '未评' })).map(([path]) => path)).toEqual(['clientGrade'])
    expect(hints(profile({ clientGrade: '未评', stage: '接洽中' }))).toEqual([])
  })
})

describe('the next review', () => {
  test('falls due after a quarter', () => {
    expect(rules({}, context).computed['nextReviewDate']).toBe('2027-02-22')
    expect(rules({ fillDate: '2026-01-01' }, context).computed['nextReviewDate']).toBe('2026-04-01')
  })

  test('comes after today and within a hundred days', () => {
    expect(errors(profile({ nextReviewDate: '2026-11-24' }))).toEqual([
      ['nextReviewDate', '下次更新日期要晚于填表日期（2026-11-24）'],
    ])
    expect(errors(profile({ nextReviewDate: '2027-03-04' }))).toEqual([])
    expect(errors(profile({ nextReviewDate: '2027-03-05' }))).toEqual([
      ['nextReviewDate', '下次更新日期最晚是 2027-03-04，填表后 100 天内。资料再久就不能用了。'],
    ])
  })
})
