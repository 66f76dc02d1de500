import { findOption } from '../../templates/option-text.ts'
import { halfWidth } from '../normalise.ts'
import { type CellRead, quoted, unread, valued } from './cell-read.ts'

/** Options that a sentence lists; of more, the first ones. */
const LISTED = 8

/** One of a field's options, whatever the width of its brackets; points with or without 分. */
export const readOption = (options: readonly (string | number)[], text: string): CellRead => {
  const found = findOption(options, text) ?? options.find((option) => option === pointsIn(text))
  return found === undefined ? unread(noOption(options, text)) : valued(found)
}

/** Why a text is none of the options, and which there are. */
export const noOption = (options: readonly (string | number)[], text: string): string => {
  const more = options.length > LISTED ? '等' : ''
  return `没有${quoted(text)}这个选项，可以填${options.slice(0, LISTED).join('、')}${more}`
}

const pointsIn = (text: string): number => Number(halfWidth(text).replace(/\s*分$/, '') || Number.NaN)
