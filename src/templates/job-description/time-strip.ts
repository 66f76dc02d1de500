/*
 * Where the time goes, as a strip of which each duty takes its share: said by lengths and figures, so it survives a
 * copier.
 */
import type { Block } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { JobDescription } from './schema.ts'

const WIDTH = mm(165)
const HEIGHT = mm(8)

// Narrower than this a part has no room for its figures.
const ROOM_FOR_BOTH = mm(16)
const ROOM_FOR_NUMBER = mm(6)

/** The strip; none until every share is known and they come to something. */
export const timeStrip = (duties: NonNullable<JobDescription['duties']>): readonly Block[] => {
  const shares = duties.map(({ percent }) => percent)
  const whole = shares.reduce<number>((sum, share) => sum + (share ?? Number.NaN), 0)
  if (!(whole > 0)) return []
  let left = 0
  const nodes = shares.map((share = 0, index) => {
    const width = (share / whole) * WIDTH
    const node = { x: left, y: 0, width, height: HEIGHT, label: labelOf(index + 1, share, width) }
    left += width
    return node
  })
  const parts = duties.map(({ duty = '', percent }) => `${duty} ${percent}%`).join('，')
  return [{ kind: 'diagram', width: WIDTH, height: HEIGHT, alt: `时间占比：${parts}`, nodes, edges: [] }]
}

const labelOf = (number: number, share: number, width: number): string => {
  if (width >= ROOM_FOR_BOTH) return `${number}  ${share}%`
  return width >= ROOM_FOR_NUMBER ? String(number) : ''
}
