/*
 * Pasting a block, from the clipboard to the rows. Fetched when the first one comes.
 */

import { AskForBlock } from './AskForBlock.tsx'
import type { Clip } from './clip.ts'
import { gridOf } from './grid-of.ts'
import { PasteDialog } from './PasteDialog.tsx'
import { fieldsOf, type PastePlace } from './paste-place.ts'
import { isPlain, type PastePlan, type Place, planPaste } from './plan-paste.ts'

/** Takes a block at once where there is nothing odd about it, else shows what will be taken and what not. */
export const pasteBlock = (place: PastePlace, clip: Clip, at: Place | undefined): void =>
  takeGrid(place, gridOf(clip), at, '粘贴')

/** Asks for a block, where there is no cell to paste into or no keyboard to paste with. */
export const askForBlock = (place: PastePlace): void =>
  place.show(
    <AskForBlock
      title={place.table.title}
      onClip={(clip) => pasteBlock(place, clip, undefined)}
      onClose={() => close(place)}
    />,
  )

// A dialog that asks again begins anew.
let asked = 0

/** Takes rows of texts as `pasteBlock` does. @param how What it is called: 粘贴 or 导入. */
export const takeGrid = (
  place: PastePlace,
  grid: readonly (readonly string[])[],
  at: Place | undefined,
  how: '粘贴' | '导入',
): void => {
  const { table, most, contextFor } = place
  const rows = table.newest()
  const plan = planPaste(
    {
      rows,
      columns: fieldsOf(table, false),
      computed: fieldsOf(table, true),
      most: table.fixed ? rows.length : most,
      contextFor,
    },
    grid,
    at,
  )
  if (plan.read.length > 0 && isPlain(plan)) land(place, plan, how)
  else
    place.show(
      <PasteDialog
        key={++asked}
        title={table.title}
        how={how}
        plan={plan}
        onTake={() => land(place, plan, how)}
        onClose={() => close(place)}
      />,
    )
}

const land = (place: PastePlace, { after, first, read }: PastePlan, how: '粘贴' | '导入'): void => {
  const { table } = place
  const before = table.newest()
  const column = fieldsOf(table, false)[0]?.id
  place.show(undefined)
  table.act(
    {
      rows: after,
      said: `已${how} ${read.length} 行`,
      undo: {
        name: `撤销${how}${table.title}`,
        back: () => before,
        row: first < before.length ? first : undefined,
        only: after,
      },
    },
    `${table.id}_${first}_${column}`,
  )
}

// The focus goes back to what the table always has.
const close = ({ table, show }: PastePlace): void => {
  show(undefined)
  document.getElementById(`${table.id}__tools`)?.focus()
}
