import type { Signature } from '../model/document.ts'
import type { Item } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { placeText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { CELL, GAP, RULE, SEAL, SIGN_HEIGHT, TYPE } from './style.ts'

const BETWEEN = 16
const BELOW_RULE = 3
/** White between a place to sign and the seal at its right. */
const SEAL_GAP = 6

/** Stands in the corner of the room for a seal. */
export const SEAL_WORD = '盖章处'

/**
 * Places to sign, side by side: role, a line with room above it to write, a line for the date. Room for a seal stands to
 * the right of its place and makes all of them as tall as itself.
 */
export const layoutSignature = (block: Signature, setting: Setting): readonly FlowItem[] => {
  const places = placesOf(block, setting.width)
  const parts = places.map(({ x, width, seal, role, name }) => {
    const set = setting.set(name === undefined ? role : `${role}：${name}`, width, TYPE.cell)
    const date = setting.set('日期：', width, TYPE.cell)
    const written = (set.lines.length + date.lines.length) * TYPE.cell.leading + BELOW_RULE
    return { x, width, seal, set, date, written }
  })
  const written = Math.max(...parts.map((part) => part.written))
  const height = Math.max(SIGN_HEIGHT + written, ...parts.map(({ seal }) => seal?.side ?? 0))
  const line = height - written
  const content = parts.flatMap(({ x, width, seal, set, date }): readonly Item[] => {
    const tag = setting.tag({ type: 'P', parent: setting.root })
    const below = line + BELOW_RULE + set.lines.length * TYPE.cell.leading
    return [
      { kind: 'rule', x1: x, y1: line, x2: x + width, y2: line, thickness: RULE },
      ...placeText(set, TYPE.cell, { x, y: line + BELOW_RULE, room: width, tag }),
      ...placeText(date, TYPE.cell, { x, y: below, room: width, tag }),
      ...(seal === undefined ? [] : drawSeal(seal, setting)),
    ]
  })
  return [{ height, gap: GAP.signature, whole: true, draw: drawMoved(content) }]
}

interface Seal {
  readonly x: Pt
  readonly side: Pt
}

// Seals take their 40 mm first; where there are many, half of the width at most, so that there is room to sign.
const placesOf = ({ parties }: Signature, width: Pt) => {
  const sealed = parties.filter(({ seal }) => seal === true).length
  const side = Math.min(SEAL, width / 2 / Math.max(sealed, 1) - BETWEEN)
  const free = width - (parties.length - 1) * BETWEEN - sealed * (side + SEAL_GAP)
  const own = free / parties.length
  let at = 0
  return parties.map(({ role, name, seal }) => {
    const x = at
    at += own + BETWEEN
    if (seal !== true) return { role, name, x, width: own, seal: undefined }
    at += side + SEAL_GAP
    return { role, name, x, width: own, seal: { x: x + own + SEAL_GAP, side } }
  })
}

const drawSeal = ({ x, side }: Seal, setting: Setting): readonly Item[] => {
  const tag = setting.tag({ type: 'P', parent: setting.root })
  const room = side - 2 * CELL.padX
  return [
    {
      kind: 'path',
      x,
      y: 0,
      segments: [['M', 0, 0], ['L', side, 0], ['L', side, side], ['L', 0, side], ['Z']],
      stroke: RULE,
      dashed: true,
    },
    ...placeText(setting.set(SEAL_WORD, room, TYPE.note), TYPE.note, { x: x + CELL.padX, y: CELL.padY, room, tag }),
  ]
}
