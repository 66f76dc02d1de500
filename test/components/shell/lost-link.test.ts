import { expect, test } from 'vitest'
import { lostLink } from '../../../src/components/shell/lost-link.ts'

test.for([
  ['/templates/minutes/%23draft%3DAbc', '/templates/minutes/#draft%3DAbc'],
  [
    '/kit/templates/minutes%23draft=Abc?from=a#wechat_redirect',
    '/kit/templates/minutes/#draft=Abc?from=a#wechat_redirect',
  ],
  ['/templates/minutes/%EF%BC%83prefill%EF%BC%9Da', '/templates/minutes/#prefill%EF%BC%9Da'],
])('%s was meant as %s', ([address = '', meant]) => {
  expect(lostLink(address)).toBe(meant)
})

test.for(['/templates/minute/', '/handbook/%23drafts', '/templates/minutes/draft=Abc'])(
  '%s is just lost',
  (address) => {
    expect(lostLink(address)).toBeUndefined()
  },
)
