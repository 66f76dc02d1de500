/** Name of the attachment that carries a sheet's data inside its PDF. */
export const SOURCE_FILE = 'data.json'

/** What a sheet was made from; it travels inside the PDF, so that the file can be opened again for editing. */
export interface Source {
  /** Id of the template. */
  readonly template: string
  /** Version of the data's shape. */
  readonly version: number
  readonly data: unknown
}
