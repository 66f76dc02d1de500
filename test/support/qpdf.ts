import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import createQpdf from '@neslinesli93/qpdf-wasm'

const WASM = createRequire(import.meta.url)
  .resolve('@neslinesli93/qpdf-wasm')
  .replace(/qpdf\.js$/, 'qpdf.wasm')

/** What the package's types leave out. */
interface Qpdf {
  readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void }
  readonly callMain: (args: readonly string[]) => number
}

/**
 * Runs `qpdf --check`, compiled to WebAssembly, so that every machine has it.
 * @param say Takes its lines. @default nobody reads them
 * @returns qpdf's exit code: 0 clean, 3 warnings, 2 errors.
 */
export const checkPdf = async (bytes: Uint8Array, say: (line: string) => void = () => {}): Promise<number> => {
  const qpdf = await startQpdf(say)
  qpdf.FS.writeFile('/sheet.pdf', bytes)
  return qpdf.callMain(['--check', '/sheet.pdf'])
}

// It takes the console as it stands when it is started, and can't be told otherwise.
const startQpdf = (say: (line: string) => void): Promise<Qpdf> => {
  const { log, error } = console
  console.log = say
  console.error = say
  try {
    const options = { locateFile: () => WASM, wasmBinary: readFileSync(WASM), noInitialRun: true }
    return createQpdf(options) as Promise<unknown> as Promise<Qpdf> // see Qpdf
  } finally {
    console.log = log
    console.error = error
  }
}
