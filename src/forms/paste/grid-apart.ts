/*
 * What is pasted as a table: at once where it is little, else in a worker, so that the page goes on answering.
 */
import type { Grid } from '../../grid/cell.ts'
import { AT_ONCE, FILE } from '../../limits/limits.ts'
import { readApart } from '../../limits/read-apart.ts'
import { sayWhyNot } from '../../limits/say-why-not.ts'
import type { Clip } from './clip.ts'
import script from './grid.worker.ts?worker&url'
import { type GridRead, readGrid } from './grid-of.ts'

/** Whether so much is pasted that reading it on the page would be felt. */
export const isLarge = ({ text, html }: Clip): boolean => text.length + html.length > AT_ONCE.bytes

/** The table, or a sentence on why there is none. Rejects as readApart() does. */
export const gridApart = async (clip: Clip): Promise<Grid | string> => {
  const { text, html } = clip
  if (text.length + html.length > FILE.bytes) return sayWhyNot('tooLarge', CALLED)
  const read = await readApart<GridRead>(script, new Blob([`${html.length}\n`, html, text]))
  if (!read.ok) return sayWhyNot(read.why, CALLED)
  return read.value.ok ? read.value.grid : read.value.reason
}

/** The same for what is little. */
export const gridAtOnce = (clip: Clip): Grid | string => {
  const read = readGrid(clip)
  return read.ok ? read.grid : read.reason
}

const CALLED = { name: '粘贴的内容', advice: '请分几次粘贴。' }
