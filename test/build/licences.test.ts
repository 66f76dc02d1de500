import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { licenceOf, packageFolder, writeLicences } from '../../src/build/licences.ts'

const folder = resolve('test/out/licences/node_modules')
const put = (name: string, files: Readonly<Record<string, string>>): string => {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT' }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text)
  return join(folder, name)
}

test.for([
  ['/x/node_modules/react/cjs/react.production.js', '/x/node_modules/react'],
  ['/x/node_modules/@rjsf/core/lib/index.js?worker', '/x/node_modules/@rjsf/core'],
  ['/x/node_modules/a/node_modules/b/index.js', '/x/node_modules/a/node_modules/b'],
  ['\0/x/node_modules/a/index.js?commonjs-es-import', '/x/node_modules/a'],
  ['/x/src/forms/check.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
] as const)('%s is of the package %s', ([id, expected]) => {
  expect(packageFolder(id)).toBe(expected)
})

test('a licence is what its package has, notices included', () => {
  const own = put('with-notice', { LICENSE: 'Permission is granted\r\n', 'NOTICE.md': 'Copyright A', 'index.js': '' })
  expect(licenceOf(own)).toEqual({
    name: 'with-notice',
    version: '1.0.0',
    licence: 'MIT',
    text: 'Permission is granted\n\nCopyright A',
  })
})

test('a package without a text stops the build', () => {
  expect(() => writeLicences([put('bare', { 'index.js': '' })])).toThrow('bare: no text of its licence in')
})

test('the file names each package once, with its text', () => {
  const text = writeLicences([put('b', { LICENSE: 'text of b' }), put('a', { licence: 'text of a' }), put('b', {})])
  expect(text).toContain('\n\na 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\n')
  expect(text.split('text of b').length).toBe(2)
  expect(text.indexOf('text of a')).toBeLessThan(text.indexOf('text of b'))
})
