/** A file that holds more than is read. The message is a sentence in Chinese for whoever picked it. */
export class TooMuchError extends Error {
  override readonly name = 'TooMuchError'
}

/** More cells than are read. */
export const tooManyCells = (): TooMuchError =>
  new TooMuchError('这个文件里的格子太多，没有读完。请只留要用的那张表，另存一份再试。')

/** More lines than are read. @param most What is read. */
export const tooManyLines = (most: number): TooMuchError =>
  new TooMuchError(`文件有 ${most} 行以上，最多 ${most} 行。请分成几个文件。`)

/** Elements inside one another, more than any table has. */
export const tooDeep = (): TooMuchError =>
  new TooMuchError('里面一层套一层，太深了，没有读。请在 Excel 或 WPS 里打开，另存为 .xlsx 再试。')
