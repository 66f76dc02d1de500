/*
 * Goldens: texts under test/golden that a person has looked at. `npm run golden` rewrites them; look before committing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect } from 'vitest'

/**
 * Expects a text to be the one in `test/golden/<name>.txt`, or with UPDATE_GOLDEN=1 makes it so.
 * @param name May hold slashes: `minutes/sample`.
 * @throws when there is no golden: a comparison with nothing would pass for ever.
 */
export const expectGolden = (name: string, text: string): void => {
  const file = resolve('test/golden', `${name}.txt`)
  const actual = text.endsWith('\n') ? text : `${text}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, actual)
  }
  expect(actual).toBe(readGolden(file))
}

const readGolden = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} is missing. Write it with “npm run golden”, then look at it.`, { cause })
  }
}
