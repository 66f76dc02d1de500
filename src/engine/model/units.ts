/** A length in PostScript points, 1/72 inch. Every length inside the engine is in points. */
export type Pt = number

const POINTS_PER_MM = 72 / 25.4

/**
 * Millimetres as points, for lengths that a standard or a printer gives in millimetres.
 * @example mm(25.4) // => 72
 */
export const mm = (length: number): Pt => length * POINTS_PER_MM
