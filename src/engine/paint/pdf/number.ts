/** Hundredths: of a point they are finer than any device, of an em's thousandth they can't be seen. */
export const hundredths = (value: number): number => Math.round(value * 100)

/** A number with two decimals at most. */
export const number = (value: number): string => String(hundredths(value) / 100)
