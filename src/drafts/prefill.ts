/*
 * A sheet begun by a link that people and other systems can write by hand:
 *   #prefill=clientName=栗屿&meetingType=简报会&actions.1.action=写简报
 * Fields go by their id or their label, rows by the number that they have on the screen.
 */
import { PREFILL } from '../limits/limits.ts'
import type { Path, Schema } from '../templates/define-template.ts'
import { withCanonicalOptions } from '../templates/option-text.ts'
import { pairsIn } from './prefill-pairs.ts'

/** How much of a link is read. */
export interface PrefillLimits {
  readonly letters: number
  readonly fields: number
  readonly rows: number
}

/** What a link names, or one sentence on why nothing of it is taken. */
export type Prefill =
  | {
      readonly ok: true
      readonly data: Readonly<Record<string, unknown>>
      /** The link ends in the middle of a character. */
      readonly isCut: boolean
    }
  | { readonly ok: false; readonly reason: string }

/**
 * The data that stands behind a link's mark. What names no field stays under the name it has, for openIncoming() to
 * count. Never throws.
 */
export const readPrefill = (schema: Schema, rest: string, limits: PrefillLimits = PREFILL): Prefill => {
  if (rest.length > limits.letters) {
    return refused(`链接有 ${rest.length} 个字符，最多 ${limits.letters} 个，没有打开。请让对方改发 PDF 或导出的草稿。`)
  }
  const parts = rest.split('&', MOST_PARTS * limits.fields + 1).length
  if (parts > MOST_PARTS * limits.fields) return tooManyFields(`${parts - 1} 栏以上`, limits)
  const pathOf = pathFinder(schema, limits.rows)
  const { pairs, isCut } = pairsIn(rest, (name) => pathOf(name) !== undefined)
  if (pairs.length > limits.fields) return tooManyFields(`${pairs.length} 栏`, limits)
  if (pairs.every(([name]) => pathOf(name) === undefined)) return refused(NOTHING)
  const tree: Tree = new Map()
  for (const [name, value] of pairs) {
    const path = pathOf(name)
    if (path === undefined) tree.set(name, value)
    else put(tree, path, convert(schema, path, value))
  }
  return { ok: true, isCut, data: Object.fromEntries([...tree].map(([key, value]) => [key, toData(value)])) }
}

const NOTHING = '链接里没有这张表能用的内容，可能发送时被截断或改动了，没有打开。请让对方重发一次，或者直接在下面填。'

/** Parts for each value: an “&” in a text that nobody encoded is no mark. */
const MOST_PARTS = 4

const tooManyFields = (count: string, { fields }: PrefillLimits): Prefill =>
  refused(`链接里预填了 ${count}，最多 ${fields} 栏，没有打开。请让对方改发 PDF 或导出的草稿。`)

const refused = (reason: string): Prefill => ({ ok: false, reason })

// Names are asked for twice, and a row's columns again for each row.
const pathFinder = (schema: Schema, rows: number): ((name: string) => Path | undefined) => {
  const found = new Map<string, Path | undefined>()
  return (name) => {
    if (!found.has(name)) found.set(name, findPath(schema, name, rows))
    return found.get(name)
  }
}

const findPath = (schema: Schema, name: string, rows: number): Path | undefined => {
  let at: Schema | undefined = schema
  const path: (string | number)[] = []
  for (const step of name.split('.', LONGEST)) {
    const next: string | number | undefined = at?.type === 'array' ? rowOf(step, rows) : fieldOf(at, step)
    if (next === undefined) return undefined
    path.push(next)
    at = typeof next === 'number' ? at?.items : at?.properties?.[next]
  }
  // Several options stand in one value: 平面、户外.
  const isTable = at?.type === 'array' && at.items?.enum === undefined
  return isTable || at?.type === 'object' ? undefined : path
}

/** Steps of a path: table, row, column, and one to see that there are more. */
const LONGEST = 4

const rowOf = (step: string, rows: number): number | undefined => {
  const row = /^[1-9]\d{0,3}$/.test(step) ? Number(step) : Number.POSITIVE_INFINITY
  return row <= rows ? row - 1 : undefined
}

const fieldOf = (schema: Schema | undefined, step: string): string | undefined => {
  const fields = Object.entries(schema?.properties ?? {})
  return fields.find(([id, { title }]) => id === step || title === step)?.[0]
}

const convert = (schema: Schema, path: Path, value: string): unknown => {
  const field = path.reduce<Schema | undefined>(
    (at, step) => (typeof step === 'number' ? at?.items : at?.properties?.[step]),
    schema,
  )
  return field === undefined ? value : withCanonicalOptions(field, value)
}

// Maps while it grows, so that each value is put in one step and no key such as `__proto__` reaches a prototype.
type Tree = Map<string | number, unknown>

const put = (tree: Tree, path: Path, value: unknown): void => {
  let at = tree
  for (const step of path.slice(0, -1)) {
    const next = at.get(step)
    const branch: Tree = next instanceof Map ? next : new Map()
    at.set(step, branch)
    at = branch
  }
  const last = path.at(-1)
  if (last !== undefined) at.set(last, value)
}

const toData = (value: unknown): unknown => {
  if (!(value instanceof Map)) return value
  const entries: readonly (readonly [string | number, unknown])[] = [...value]
  const rows = entries.filter(([key]) => typeof key === 'number')
  if (rows.length === 0) return Object.fromEntries(entries.map(([key, each]) => [key, toData(each)]))
  const length = Math.max(...rows.map(([key]) => Number(key))) + 1
  return Array.from({ length }, (_, index) => (value.has(index) ? toData(value.get(index)) : {}))
}
