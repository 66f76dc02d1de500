/*
 * `npm run recipes`: writes deploy/ anew from public/_headers and the list of types, so that no host's headers drift from
 * another's. `-- /path/ folder` writes the recipes for another path into a folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseHeaders } from './headers-file.ts'
import { apacheRecipe } from './recipes/apache.ts'
import { caddyRecipe } from './recipes/caddy.ts'
import { headerGroups } from './recipes/header-groups.ts'
import { nginxRecipe } from './recipes/nginx.ts'
import { FOLDER, type Place } from './recipes/recipe.ts'
import { withSlash } from './serve/site-path.ts'

const RECIPES: Readonly<Record<string, (place: Place) => string>> = {
  'nginx.conf': nginxRecipe,
  Caddyfile: caddyRecipe,
  'apache.htaccess': apacheRecipe,
}

/** The path that the recipes in deploy/sub-path are for. */
export const SUB_PATH = '/handbook/'

/** The recipes for a path, by the names of their files. @param base With slashes at both ends. */
export const recipesFor = (base: string): Readonly<Record<string, string>> => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))
  // Under a path of its own the site lies in the folder of that name.
  const root = base === '/' ? FOLDER : dirname(FOLDER)
  const place = { base, root, ...headerGroups(rules, base) }
  return Object.fromEntries(Object.entries(RECIPES).map(([name, write]) => [name, write(place)]))
}

/** All files of deploy/ that are written, by their paths in it. */
export const allRecipes = (): Readonly<Record<string, string>> => ({
  ...recipesFor('/'),
  ...Object.fromEntries(Object.entries(recipesFor(SUB_PATH)).map(([name, text]) => [join('sub-path', name), text])),
})

const writeInto = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
    console.log(join(folder, name))
  }
}

if (import.meta.main) {
  const [base, folder = 'deploy'] = process.argv.slice(2)
  writeInto(folder, base === undefined ? allRecipes() : recipesFor(withSlash(base)))
}
