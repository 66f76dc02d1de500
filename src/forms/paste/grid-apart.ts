/*
 * What is pasted as a table and is not little: read in a worker, so that the page goes on answering.
 */
import { AT_ONCE, FILE } from '../../limits/limits.ts'
import { readApart } from '../../limits/read-apart.ts'
import { sayWhyNot } from '../../limits/say-why-not.ts'
import type { Clip } from './clip.ts'
import script from './grid.worker.ts?worker&url'
import type { GridRead } from './grid-of.ts'

/** Whether so much is pasted that reading it on the page would be felt. */
export const isLarge = ({ text, html }: Clip): boolean => text.length + html.length > AT_ONCE.bytes

/** The table, or a sentence on why there is none. Rejects as readApart() does. */
export const gridApart = async ({ text, html }: Clip): Promise<GridRead> => {
  if (text.length + html.length > FILE.bytes) return { ok: false, reason: sayWhyNot('tooLarge', CALLED) }
  const read = await readApart<GridRead>(script, new Blob([`${html.length}\n`, html, text]))
  return read.ok ? read.value : { ok: false, reason: sayWhyNot(read.why, CALLED) }
}

const CALLED = { name: '粘贴的内容', advice: '请分几次粘贴。' }
