import type { Box } from './diagram.ts'

/** How far the sides of a choice stick out, and the corner of a document is folded. */
const POINT = 9
const FOLD = 9

/** The `d` of a box's outline, by what it stands for: a choice has pointed sides, a document a folded corner. */
export const boxPath = ({ node, x, y, width, height }: Box): string => {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2]
  switch (node.shape) {
    case 'decision':
      return `M${x + POINT} ${y}H${right - POINT}L${right} ${middle}L${right - POINT} ${bottom}H${x + POINT}L${x} ${middle}Z`
    case 'doc':
      return `M${x} ${y}H${right - FOLD}L${right} ${y + FOLD}V${bottom}H${x}ZM${right - FOLD} ${y}V${y + FOLD}H${right}`
    case 'start':
    case 'end':
      return rounded(x, y, width, height, Math.min(18, height / 2))
    default:
      return rounded(x, y, width, height, 5)
  }
}

const rounded = (x: number, y: number, width: number, height: number, r: number): string => {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`
}
