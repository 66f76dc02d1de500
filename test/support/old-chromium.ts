/*
 * A real Chromium 109, the oldest we serve: @sparticuz/chromium packs one for Linux on x64 into its npm package. Fetched
 * when first asked for and kept in test/out; it is no dependency, since 55 MB are much for whoever runs other tests.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

const PACKAGE = '@sparticuz/chromium'
const VERSION = '109.0.6'
const FOLDER = resolve('test/out/chromium-109')

/** Milliseconds that the download may take. */
const PATIENCE = 120_000

/** The path of a Chromium 109 that starts; undefined, and says so in capitals, where there can be none. */
export const findOldChromium = async (): Promise<string | undefined> => {
  try {
    const path = `${FOLDER}/chromium`
    if (!existsSync(path)) await unpack(path)
    execFileSync(path, ['--headless', '--no-sandbox', '--version'], { stdio: 'ignore', timeout: 30_000 })
    return path
  } catch (error) {
    console.log(`SKIPPED: no Chromium 109 (${String(error).split('\n')[0]})`)
    return undefined
  }
}

const unpack = async (path: string): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true })
  const install = ['install', '--prefix', FOLDER, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  execFileSync('npm', [...install, `${PACKAGE}@${VERSION}`], { stdio: 'ignore', timeout: PATIENCE })
  const packed = `${FOLDER}/node_modules/${PACKAGE}/bin/chromium.br`
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(`${path}.part`, { mode: 0o755 }))
  renameSync(`${path}.part`, path)
}
