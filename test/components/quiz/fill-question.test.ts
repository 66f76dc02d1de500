import { expect, test } from 'vitest'
import { fillQuestion } from '../../../src/components/quiz/fill-question.ts'
import { site } from '../../../src/site.config.ts'

const asked = {
  id: 'q01',
  page: 'appendix-4-phone',
  question: '紧急的留言多久转到？',
  options: ['10 分钟', '{phone.urgentMinutes} 分钟', '1 小时'],
  answer: [2],
  explain: '{phone.urgentMinutes} 分钟。',
}
const withMinutes = (urgentMinutes: number) => ({ ...site, phone: { ...site.phone, urgentMinutes } })

test('the agency’s values stand in the options and in the explanation', () => {
  const { options, answer, explain } = fillQuestion(asked, withMinutes(5))
  expect({ options, answer, explain }).toEqual({
    options: ['10 分钟', '5 分钟', '1 小时'],
    answer: [2],
    explain: '5 分钟。',
  })
})

test('a wrong option that a value made right is left out, and the answer is still the right one', () => {
  const { options, answer } = fillQuestion(asked, withMinutes(10))
  expect({ options, answer }).toEqual({ options: ['10 分钟', '1 小时'], answer: [1] })
})

test('a question with one option left is refused with a sentence', () => {
  const alike = { ...asked, options: ['10 分钟', '{phone.urgentMinutes} 分钟'] }
  expect(() => fillQuestion(alike, withMinutes(10))).toThrow('自测题 q01 填上设置以后只剩一个选项')
})
