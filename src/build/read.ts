/*
 * npm run read -- <in.pdf>: the data that a sheet carries, as JSON on stdout. `npm run -s` leaves out npm's own lines.
 */
import { existsSync, readFileSync } from 'node:fs'
import { readPdf } from '../engine/index.ts'

const read = async (path: string | undefined): Promise<void> => {
  if (path === undefined) throw new Error('用法：npm run read -- <文件.pdf>')
  if (!existsSync(path)) throw new Error(`打不开“${path}”。请看看路径对不对。`)
  const result = await readPdf(readFileSync(path))
  if (!result.ok) throw new Error(result.reason)
  const { template, version, data } = result.source
  console.log(JSON.stringify({ template, version, data }, undefined, 2))
}

try {
  await read(process.argv[2])
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error))
  process.exitCode = 1
}
