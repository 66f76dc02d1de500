import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHash, toHash } from '../../src/drafts/link.ts'
import { carriesData } from '../../src/drafts/link-mark.ts'

test('what goes into a link comes out the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), async (data) => {
      expect(await fromHash(await toHash(data))).toEqual(JSON.parse(JSON.stringify(data)))
    }),
    { numRuns: 50 },
  )
})

test('a link holds letters, figures, “-” and “_” only', async () => {
  expect(await toHash({ title: '栗屿汽水'.repeat(20) })).toMatch(/^#draft=[\w-]+$/)
})

test('an anchor on the page is no link of ours', () => {
  expect(carriesData('#minutes_title')).toBe(false)
  expect(carriesData('')).toBe(false)
})

test('a link that was cut off anywhere gives nothing', async () => {
  const hash = await toHash({ title: '会', rows: [{ action: '写' }, { action: '画' }] })
  for (let length = '#draft='.length; length < hash.length - 1; length++) {
    expect(await fromHash(hash.slice(0, length))).toBeUndefined()
  }
})

test('a short link that unpacks to gigabytes gives nothing', async () => {
  const bomb = deflateRawSync(Buffer.alloc(50 * 1024 * 1024, 0x20)).toString('base64url')
  expect(await fromHash(`#draft=${bomb}`)).toBeUndefined()
})
