import { linesOf } from './frames.ts'
import type { BoxItem, Item, LinkItem, PathItem, PictureItem, RuleItem, TextItem } from './page.ts'
import type { Pt } from './units.ts'

/** An item at another place. */
export const moveItem = (item: Item, right: Pt, down: Pt): Item =>
  item.kind === 'rule'
    ? { ...item, x1: item.x1 + right, y1: item.y1 + down, x2: item.x2 + right, y2: item.y2 + down }
    : { ...item, x: item.x + right, y: item.y + down }

/** Items in layers, from the lowest to the uppermost. */
export interface Layers {
  /** Text that lies under all else. */
  readonly watermarks: readonly TextItem[]
  readonly boxes: readonly BoxItem[]
  /** Lines by their thickness, those of frames among them. */
  readonly rules: ReadonlyMap<Pt, readonly RuleItem[]>
  readonly shapes: readonly (PathItem | PictureItem)[]
  readonly texts: readonly TextItem[]
  readonly links: readonly LinkItem[]
}

/** Sorts items into layers; in a layer they keep their order. */
export const layersOf = (items: readonly Item[]): Layers => {
  const found = byKind(items)
  return {
    watermarks: found.text.filter(({ turn }) => turn !== undefined),
    boxes: found.box,
    rules: byThickness([...found.rule, ...linesOf(found.frame)]),
    shapes: [...found.path, ...found.picture],
    texts: found.text.filter(({ turn }) => turn === undefined),
    links: found.link,
  }
}

const byThickness = (rules: readonly RuleItem[]): ReadonlyMap<Pt, readonly RuleItem[]> => {
  const found = new Map<Pt, RuleItem[]>()
  for (const rule of rules) {
    const alike = found.get(rule.thickness)
    if (alike === undefined) found.set(rule.thickness, [rule])
    else alike.push(rule)
  }
  return found
}

type ByKind = { readonly [Kind in Item['kind']]: (Item & { readonly kind: Kind })[] }

const byKind = (items: readonly Item[]): ByKind => {
  const found: ByKind = { text: [], rule: [], frame: [], box: [], path: [], picture: [], link: [] }
  // The list under a kind takes items of that kind; TypeScript can't follow the pair.
  for (const item of items) (found[item.kind] as Item[]).push(item)
  return found
}

/** Reached only where a kind was added and a switch forgotten. */
export const assertNever = (value: never): never => {
  throw new TypeError(`Unexpected: ${JSON.stringify(value)}`)
}
