import { expect, test } from 'vitest'
import { addressOf, addressOfNew, askedFor } from '../../src/workspace/address.ts'

test('the address says which draft is shown, or that a new one is wanted', () => {
  expect(askedFor('?draft=a-1')).toEqual({ draft: 'a-1', isNew: false })
  expect(askedFor('?new')).toEqual({ draft: undefined, isNew: true })
  expect(askedFor('')).toEqual({ draft: undefined, isNew: false })
})

test('what is put into an address is read out of it again', () => {
  expect(askedFor(new URL(addressOf('minutes', 'a&b=c#d'), 'http://x').search).draft).toBe('a&b=c#d')
  expect(askedFor(new URL(addressOfNew('minutes'), 'http://x').search).isNew).toBe(true)
})
