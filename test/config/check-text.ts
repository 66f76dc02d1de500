/*
 * `npm run check:text`: AutoCorrect over every Chinese text of the tree, with the words of content/terms.yml.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { lintText } from './lint-text.ts'

const KINDS = ['.md', '.mdx', '.ts', '.tsx', '.json', '.yaml', '.yml']

/** Files that hold wrong words on purpose. */
const EXEMPT = [join('content', 'terms.yml'), join('src', 'search', 'typos.ts')]

const files = [
  ...['content', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ),
  'README.zh-CN.md',
].filter((path) => KINDS.includes(extname(path)) && !EXEMPT.includes(path))

const faults = files.flatMap((path) => lintText(readFileSync(path, 'utf8'), path))
for (const { path, line, found, better } of faults) console.error(`${path}:${line}\n  - ${found}\n  + ${better}`)
console.log(`${files.length} files, ${faults.length} faults`)
process.exitCode = faults.length > 0 || files.length === 0 ? 1 : 0
