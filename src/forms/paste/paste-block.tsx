/*
 * Pasting a block, from the clipboard to the rows. Fetched when the first one comes.
 */

import { explain } from '../../causes/explain.ts'
import type { Grid } from '../../grid/cell.ts'
import type { Tab } from '../../grid/tab.ts'
import { findHeadings } from '../cells/find-headings.ts'
import { AskForBlock } from './AskForBlock.tsx'
import type { Clip } from './clip.ts'
import { gridApart, isLarge } from './grid-apart.ts'
import { type GridRead, readGrid } from './grid-of.ts'
import { type Layout, textsOf } from './layout.ts'
import { PasteDialog } from './PasteDialog.tsx'
import { fieldsOf, type PastePlace } from './paste-place.ts'
import { isPlain, type PastePlan, type Place, planPaste } from './plan-paste.ts'
import { landedSentence } from './plan-sentences.ts'
import { prepared } from './prepared.ts'
import { remember, remembered } from './remembered.ts'
import type { OtherTabs } from './TabPicker.tsx'

/** Takes a block at once where there is nothing odd about it, else shows what will be taken and what not. */
export const pasteBlock = (place: PastePlace, clip: Clip, at: Place | undefined): void => {
  const take = (read: GridRead): void => {
    if (read.ok) takeGrid(place, read.grid, at, '粘贴')
    else {
      place.show(undefined)
      place.table.say(`没有粘贴。${read.reason}`)
    }
  }
  if (isLarge(clip)) {
    place.table.say('正在读粘贴的内容……')
    gridApart(clip).then(take, async (error: unknown) => place.table.say((await explain(error, '粘贴')).text))
  } else take(readGrid(clip))
}

/** Asks for a block, where there is no cell to paste into or no keyboard to paste with. */
export const askForBlock = (place: PastePlace): void =>
  place.show(
    <AskForBlock
      title={place.table.title}
      onClip={(clip) => pasteBlock(place, clip, undefined)}
      onClose={() => close(place)}
    />,
  )

/**
 * Takes one of a file's tables: the first that can be seen and has headings of ours, else the first. Where there are
 * several, which one it is is said, and another can be taken.
 */
export const takeTabs = (place: PastePlace, tabs: readonly Tab[]): void => {
  const { table } = place
  const all = [...fieldsOf(table, false), ...fieldsOf(table, true)]
  const fits = tabs.findIndex(({ hidden, rows }) => !hidden && findHeadings(all, textsOf(rows)) !== undefined)
  takeTab(place, tabs, Math.max(0, fits))
}

const takeTab = (place: PastePlace, tabs: readonly Tab[], index: number): void => {
  const [tab] = tabs.slice(index)
  if (tab === undefined) return
  const notes = tab.hidden ? [`工作表“${tab.name}”在原文件里是隐藏的。`, ...tab.notes] : tab.notes
  const others = tabs.length > 1 ? { tabs, index, onTab: (to: number) => takeTab(place, tabs, to) } : undefined
  takeGrid(place, { ...tab, notes }, undefined, '导入', others)
}

/** Takes a table as `pasteBlock` takes what is pasted. @param how What it is called: 粘贴 or 导入. */
const takeGrid = (
  place: PastePlace,
  given: Grid,
  at: Place | undefined,
  how: '粘贴' | '导入',
  others?: OtherTabs,
): void => {
  const { table, most, contextFor } = place
  const rows = table.newest()
  const fields = fieldsOf(table, false)
  const grid = prepared(fields, given)
  const limit = table.fixed ? rows.length : most
  const into = { rows, columns: fields, computed: fieldsOf(table, true), most: limit, contextFor }
  const known = remembered(table.id)
  const plan = planPaste(into, grid, { at, remembered: known })
  if (plan.read.length > 0 && isPlain(plan) && others === undefined) {
    land(place, plan, how)
    return
  }
  const ask = (asked: PastePlan): void =>
    place.show(
      <PasteDialog
        title={table.title}
        plan={asked}
        {...{ how, grid, fields, others }}
        onLayout={(layout) => ask(planPaste(into, grid, { at, layout }))}
        onTake={() => {
          remember(table.id, headingsChosen(grid, asked.layout))
          land(place, asked, how)
        }}
        onClose={() => close(place)}
      />,
    )
  ask(plan)
}

// What has no heading is another table each time.
const headingsChosen = ({ rows }: Grid, { head, columns }: Layout): readonly (readonly [string, string])[] =>
  head === undefined
    ? []
    : columns.flatMap((id, index) => (id === undefined ? [] : [[rows[head]?.cells[index]?.text ?? '', id] as const]))

const land = (place: PastePlace, plan: PastePlan, how: '粘贴' | '导入'): void => {
  const { after, first } = plan
  const { table } = place
  const before = table.newest()
  const column = fieldsOf(table, false)[0]?.id
  place.show(undefined)
  table.act(
    {
      rows: after,
      said: landedSentence(plan, how),
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
