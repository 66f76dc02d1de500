/** A line about each template, written at build (src/build/template-index.ts); typed by who imports it. */
declare module 'virtual:template-index' {
  const index: unknown
  export default index
}
