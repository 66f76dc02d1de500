/** A line about each template, written at build (src/build/template-index.ts); typed by who imports it. */
declare module 'virtual:template-index' {
  const index: unknown
  export default index
}

/*
 * The compiler knows ES2022 (tsconfig.json), which the oldest browsers we serve have whole (src/floor.ts); of
 * what came later, this alone.
 */
interface ReadonlyArray<T> {
  findLast(predicate: (value: T, index: number, all: readonly T[]) => unknown): T | undefined
  findLastIndex(predicate: (value: T, index: number, all: readonly T[]) => unknown): number
}
interface Array<T> {
  findLast(predicate: (value: T, index: number, all: T[]) => unknown): T | undefined
  findLastIndex(predicate: (value: T, index: number, all: T[]) => unknown): number
}

/** The address of a worker's script. */
declare module '*?worker&url' {
  const url: string
  export default url
}
