/*
 * Widths without a font: which one will be taken is known only where the file is opened. Han takes an em, Latin a
 * little more than half of one in every font of Word.
 */
import type { Pt } from '../../model/units.ts'
import { linesOf } from '../writable.ts'

const HALF_EM = 0.56

/** About as wide as the longest line of a text will be. */
export const widthOf = (text: string, size: Pt): Pt =>
  size * Math.max(0, ...linesOf(text).map((line) => Array.from(line).reduce((sum, one) => sum + emsOf(one), 0)))

const emsOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2010 ? HALF_EM : 1)
