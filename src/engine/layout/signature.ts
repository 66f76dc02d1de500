import type { Signature } from '../model/document.ts'
import type { Item } from '../model/page.ts'
import { drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { placeText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { GAP, RULE, SIGN_HEIGHT, TYPE } from './style.ts'

const BETWEEN = 16

/** Places to sign, side by side: role, a line with room above it to write, a line for the date. */
export const layoutSignature = (block: Signature, setting: Setting): readonly FlowItem[] => {
  const count = block.parties.length
  const width = (setting.width - (count - 1) * BETWEEN) / count
  const parts = block.parties.map(({ role, name }, index) => {
    const x = index * (width + BETWEEN)
    const set = setting.set(name === undefined ? role : `${role}：${name}`, width, TYPE.cell)
    const below = SIGN_HEIGHT + set.lines.length * TYPE.cell.leading
    const rule: Item = { kind: 'rule', x1: x, y1: SIGN_HEIGHT, x2: x + width, y2: SIGN_HEIGHT, thickness: RULE }
    const tag = setting.tag({ type: 'P', parent: setting.root })
    const date = setting.set('日期：', width, TYPE.cell)
    return {
      height: below + date.lines.length * TYPE.cell.leading,
      content: [
        rule,
        ...placeText(set, TYPE.cell, { x, y: SIGN_HEIGHT + 3, room: width, tag }),
        ...placeText(date, TYPE.cell, { x, y: below + 3, room: width, tag }),
      ],
    }
  })
  const height = Math.max(...parts.map((part) => part.height)) + 3
  return [{ height, gap: GAP.signature, whole: true, draw: drawMoved(parts.flatMap((part) => part.content)) }]
}
