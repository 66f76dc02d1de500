/*
 * The units of WordprocessingML: each measure has its own.
 */
import type { Pt } from '../../model/units.ts'

/** Twentieths of a point: positions, widths, white. */
export const twips = (length: Pt): number => Math.round(length * 20)

/** Half points: the size of type. */
export const halfPoints = (size: Pt): number => Math.round(size * 2)

/** Eighths of a point: the thickness of borders. */
export const eighths = (thickness: Pt): number => Math.round(thickness * 8)

/** 96 to the inch: pictures and shapes. */
export const pixels = (length: Pt): number => (length * 96) / 72

/** A grey from 0 black to 1 white as `RRGGBB`. */
export const greyHex = (grey: number): string =>
  Math.round(Math.min(Math.max(grey, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()
    .repeat(3)
