import type { Item } from './page.ts'
import type { Pt } from './units.ts'

/** An item at another place. */
export const moveItem = (item: Item, right: Pt, down: Pt): Item =>
  item.kind === 'rule'
    ? { ...item, x1: item.x1 + right, y1: item.y1 + down, x2: item.x2 + right, y2: item.y2 + down }
    : { ...item, x: item.x + right, y: item.y + down }

/** Items from the lowest to the uppermost: watermark, areas, hairlines, shapes, pictures, text, links. */
export const byDepth = (items: readonly Item[]): readonly Item[] => {
  const layers: Item[][] = [[], [], [], [], [], [], []]
  for (const item of items) layers[depthOf(item)]?.push(item)
  return layers.flat()
}

const depthOf = (item: Item): number => {
  switch (item.kind) {
    case 'box':
      return 1
    case 'rule':
      return 2
    case 'path':
      return 3
    case 'picture':
      return 4
    case 'text':
      return item.turn === undefined ? 5 : 0
    case 'link':
      return 6
    default:
      return assertNever(item)
  }
}

/** Reached only where a kind was added and a switch forgotten. */
export const assertNever = (value: never): never => {
  throw new TypeError(`Unexpected: ${JSON.stringify(value)}`)
}
