/*
 * Two blank slips on an upright A4, with a line in its middle to cut along: that is what an office prints.
 */
import type { Block, PageSetup } from '../../engine/model/document.ts'
import { mm, type Pt } from '../../engine/model/units.ts'

const MARGIN = mm(15)

const PAGE: PageSetup = {
  width: mm(210),
  height: mm(297),
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
}

// From the end of the upper slip to the line, so that the line lies where the paper is folded.
const ABOVE: Pt = 26
const BELOW: Pt = 20

const CUT: Block = { kind: 'paragraph', style: 'note', text: `${'┄'.repeat(26)} 沿线裁开 ${'┄'.repeat(26)}` }

/** The paper and its blocks. @param slip No taller than half of A4. */
export const twoSlips = (slip: readonly Block[]): { readonly page: PageSetup; readonly blocks: readonly Block[] } => ({
  page: PAGE,
  blocks: [...slip, { kind: 'spacer', height: ABOVE }, CUT, { kind: 'spacer', height: BELOW }, ...slip],
})
