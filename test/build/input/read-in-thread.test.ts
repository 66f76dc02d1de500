import { expect, test } from 'vitest'
import { readInThread } from '../../../src/build/input/read-in-thread.ts'

const thread = (name: string): URL => new URL(`threads/${name}.ts`, import.meta.url)

test.for([
  ['that does what it should is heard', 'first-byte', { ok: true, value: 7 }],
  ['that breaks is told from one that answers', 'broken', { ok: false, why: 'broke' }],
  ['that ends without a word is not waited for', 'silent', { ok: false, why: 'broke' }],
] as const)('a reader %s', async ([, name, answer]) => {
  expect(await readInThread(thread(name), Uint8Array.of(7))).toEqual(answer)
})

test('a reader that comes to no end is ended', async () => {
  expect(await readInThread(thread('endless'), Uint8Array.of(7), 300)).toEqual({ ok: false, why: 'tooLong' })
})
