/*
 * What a table can do besides being typed into, fetched as one when it is first asked for.
 */
import type { Clip } from './clip.ts'
import { askForBlock, pasteBlock } from './paste-block.tsx'
import type { PastePlace } from './paste-place.ts'
import type { Place } from './plan-paste.ts'
import { copyTable, exportCsv, importFile } from './table-out.ts'

/** The acts of a table with its rows as a whole. */
export const wholeTable = (place: PastePlace) => ({
  ask: () => askForBlock(place),
  paste: (clip: Clip, at: Place | undefined) => pasteBlock(place, clip, at),
  copy: () => copyTable(place),
  exportCsv: () => exportCsv(place),
  importFile: (file: File) => importFile(place, file),
})
