import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Catalogue } from '../../src/search/catalogue.ts'
import { build } from '../support/build-site.ts'
import { copyProject } from '../support/copy-project.ts'
import { openSite, type Site } from '../support/site.ts'

/*
 * What README.md promises: a template is one folder, copied under another id, and a line in the page that explains it.
 * The copy stands in a copy of the project, built as any agency would build it.
 */
const ROOT = resolve('test/out/copied')
const BUILT = join(ROOT, 'dist')
const ID = 'copied-minutes'
const NAME = '抄来的纪要'

let site: Site
beforeAll(async () => {
  copyProject(ROOT)
  cpSync('src/templates/minutes', join(ROOT, 'src/templates', ID), { recursive: true })
  rewrite(`src/templates/${ID}/index.ts`, [
    ["id: 'minutes'", `id: '${ID}'`],
    ["name: '会议纪要'", `name: '${NAME}'`],
  ])
  rewrite('content/handbook/appendices/appendix-3-minutes.mdx', [['  - minutes\nable', `  - minutes\n  - ${ID}\nable`]])
  build(BUILT, '/', ROOT)
  site = await openSite({ folder: BUILT })
}, 180_000)
afterAll(() => site?.close())

test('a copied folder is a form that can be filled in', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}templates/${ID}/`)
  await page.getByLabel('会议名称').first().fill('周例会')
  await page.locator('.sheet use').first().waitFor()
  expect(await page.title()).toContain(NAME)
})

test('it has a blank sheet and a sample', () => {
  for (const sheet of ['blank', 'sample']) {
    expect(readBuilt(`templates/${ID}/${sheet}.pdf`).startsWith('%PDF-1.7')).toBe(true)
  }
})

test('it is listed among the forms and on the page that explains it', () => {
  for (const page of ['templates', 'handbook/appendix-3-minutes']) {
    expect(readBuilt(`${page}/index.html`)).toContain(`href="/templates/${ID}/"`)
  }
})

test('search knows it by its name', () => {
  const { entries } = JSON.parse(readBuilt('search/catalogue.json')) as Catalogue // written by the build
  expect(entries.find(({ title }) => title === NAME)?.path).toBe(`/templates/${ID}/`)
})

/** Replaces texts in a file of the copied project. @throws when one isn't there, since the copy would prove nothing. */
function rewrite(file: string, pairs: readonly (readonly [from: string, to: string])[]): void {
  const path = join(ROOT, file)
  const before = readFileSync(path, 'utf8')
  const missing = pairs.find(([from]) => !before.includes(from))
  if (missing !== undefined) throw new Error(`${file} doesn't hold “${missing[0]}”.`)
  writeFileSync(
    path,
    pairs.reduce((text, [from, to]) => text.replace(from, to), before),
  )
}

function readBuilt(file: string): string {
  return readFileSync(join(BUILT, file), 'utf8')
}
