import type { Page } from '../engine/index.ts'

/** How far a page is written down. Lengths are points. */
export interface PageFill {
  /** From the first line of the text to the last. */
  readonly used: number
  /** Between head and foot. */
  readonly room: number
}

/** Measures a page by its tagged items: head, foot and lines are artifacts, and the lowest rule is that above the foot. */
export const fillOf = ({ items, height }: Pick<Page, 'items' | 'height'>): PageFill => {
  const lines = items.flatMap((item) => ('tag' in item && item.tag !== undefined ? [item.y] : []))
  const rules = items.flatMap((item) => (item.kind === 'rule' ? [item.y1] : []))
  if (lines.length === 0) return { used: 0, room: height }
  const top = Math.min(...lines)
  return { used: Math.max(...lines) - top, room: Math.max(...rules, top) - top }
}
