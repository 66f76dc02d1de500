/** The column of a cell's name, from 0. @example columnOf('AB12') // => 27 */
export const columnOf = (name: string): number =>
  [...name.replace(/[^A-Za-z]/g, '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
