/** The runs of Han characters in a text, and the Latin words and numbers between them, in half width. */
export const runsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').match(/\p{Script=Han}+|[\p{Script=Latin}\p{Nd}]+/gu) ?? []

/** Whether a run is of Han characters. */
export const isHan = (run: string): boolean => /\p{Script=Han}/u.test(run)
