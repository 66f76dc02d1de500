/** Milliseconds that a browser may take to begin reading what it was handed. */
const PATIENCE = 60_000

/** Hands a file to the browser, which puts it where the reader's downloads go. */
export const handOver = (content: Uint8Array<ArrayBuffer> | Blob | string, type: string, fileName: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE)
}
