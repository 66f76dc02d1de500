import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isTooMuch as isBytesTooMuch } from '../../../src/engine/read/measure-pdf.ts'

// Harmless files, and limits that they are over.
const LIMITS = { inflated: 1000, objects: 10, tokens: 200, depth: 5 }

const isTooMuch = (text: string, limits: typeof LIMITS): boolean => isBytesTooMuch(Buffer.from(text, 'latin1'), limits)

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const stream = (dict: string, content: string): string => {
  const packed = latin1(deflateSync(Buffer.from(content)))
  return `1 0 obj\n<<${dict}/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`
}

const OBJECTS = '/Type/ObjStm/N 2/First 8/Filter/FlateDecode'

test('a file within every limit is read', () => {
  const file = `%PDF-1.7\n${stream(OBJECTS, '1 0 2 3 [1] [2]')}${stream('/Filter/FlateDecode', ' '.repeat(5000))}%%EOF`
  expect(isTooMuch(file, LIMITS)).toBe(false)
})

test.for([
  ['one stream of objects that unpacks to too much', stream(OBJECTS, ' '.repeat(1001))],
  ['several that do together', stream(OBJECTS, ' '.repeat(400)).repeat(3)],
  ['one whose type is escaped', stream('/Type/Obj#53tm/Filter/FlateDecode', ' '.repeat(1001))],
  ['a cross-reference stream that does', stream('/Type/XRef/Filter/FlateDecode', ' '.repeat(1001))],
  ['one packed in a way that isn’t counted', stream('/Type/ObjStm/Filter/LZWDecode', '1 0')],
  ['one packed twice', stream('/Type/ObjStm/Filter[/FlateDecode/FlateDecode]', '1 0')],
  ['one that claims a hundred million entries', stream('/Type/XRef/Size 100000000/Filter/FlateDecode', '')],
  ['many objects', '1 0 obj 0 endobj\n'.repeat(11)],
  ['many packed objects', stream(OBJECTS, `${'1 0 '.repeat(11)} 0`)],
  ['many tokens', `1 0 obj [${'0 '.repeat(200)}] endobj`],
  ['many packed tokens', stream(OBJECTS, `1 0 [${'0 '.repeat(200)}]`)],
  ['lists in lists', `1 0 obj ${'['.repeat(6)}${']'.repeat(6)} endobj`],
  ['packed dictionaries in lists', stream(OBJECTS, `1 0 ${'[<</A'.repeat(3)}`)],
] as const)('%s is too much', ([, content]) => {
  expect(isTooMuch(`%PDF-1.7\n${content}%%EOF`, LIMITS)).toBe(true)
})

test('a stream whose bytes say “endstream” is measured to its end', () => {
  const packed = `\u0078\u009c\0${latin1(Uint8Array.of(9, 0, 246, 255))}endstream${latin1(deflateSync(Buffer.alloc(1001, 32))).slice(2)}`
  const file = `1 0 obj\n<<${OBJECTS}/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`
  expect(isTooMuch(file, { ...LIMITS, inflated: 20 })).toBe(true)
})

test('objects without an end are too much', () => {
  expect(isTooMuch('1 0 obj <<\n'.repeat(25), { ...LIMITS, objects: 100 })).toBe(true)
})

test('a stream is measured by its bytes, those that browsers read as other characters included', () => {
  const packed = latin1(deflateSync(Buffer.alloc(200_000, 32)))
  expect(packed.slice(2)).toMatch(/[\x80-\x9f]/)
  const file = `1 0 obj\n<<${OBJECTS}/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`
  expect(isTooMuch(file, LIMITS)).toBe(true)
})
