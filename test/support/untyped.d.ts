/* Packages that bring no types; tests use one function of each. */

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'truetype'
      readonly noLayoutClosure?: boolean
      readonly noHinting?: boolean
      readonly keepFeatures?: readonly string[]
      readonly dropTables?: readonly string[]
    },
  ): Promise<Buffer>
}

declare module 'fontkit' {
  export function create(font: Uint8Array): unknown
}
