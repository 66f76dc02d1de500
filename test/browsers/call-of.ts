/** The call of a function as the text that a browser evaluates: the page's policy allows no other way in. */
export const callOf = (act: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `(${act})(...${JSON.stringify(given)})`
