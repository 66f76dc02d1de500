import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNames } from '../../src/batch/file-names.ts'

const namesOf = (...names: readonly string[]): readonly string[] => names.map(createNames())

test('the same name twice gets a number before its ending', () => {
  expect(namesOf('纪要.pdf', '纪要.pdf', '纪要.pdf')).toEqual(['纪要.pdf', '纪要 (2).pdf', '纪要 (3).pdf'])
})

test('names that a file system takes for the same are the same', () => {
  expect(namesOf('A.pdf', 'a.PDF', 'caf\u00e9.pdf', 'cafe\u0301.pdf')).toEqual([
    'A.pdf',
    'a (2).PDF',
    'caf\u00e9.pdf',
    'caf\u00e9 (2).pdf',
  ])
})

test('a number that is taken is passed over', () => {
  expect(namesOf('甲 (2).pdf', '甲.pdf', '甲.pdf')).toEqual(['甲 (2).pdf', '甲.pdf', '甲 (3).pdf'])
})

test('no name leads elsewhere, and none is refused by a file system', () => {
  expect(namesOf('../../etc/passwd', 'C:\\甲:乙?.pdf', ' .甲. ', 'con.pdf', 'NUL', '\u0000', '')).toEqual([
    '-..-etc-passwd',
    'C-甲-乙-.pdf',
    '甲',
    '_con.pdf',
    '_NUL',
    '-',
    '未命名',
  ])
})

test('whatever names are given, all come out different and safe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 })), (names) => {
      const given = namesOf(...names)
      expect(new Set(given.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there.
      for (const name of given) expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|^\.|[. ]$|^$/)
    }),
  )
})
