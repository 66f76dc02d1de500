/*
 * npm run read -- <in.pdf>: the data that a sheet carries, as JSON on stdout. `npm run -s` leaves out npm's own lines.
 * Read in a thread of its own, which is ended after the time that the browser has, too.
 * Exit codes: 0 read; 1 anything else, one sentence on stderr.
 */
import type { ReadResult } from '../engine/index.ts'
import { FILE } from '../limits/limits.ts'
import { sayWhyNot } from '../limits/say-why-not.ts'
import { readInputFile } from './input/read-file.ts'
import { readInThread } from './input/read-in-thread.ts'

const run = async (path: string | undefined): Promise<void> => {
  if (path === undefined) throw new Error('用法：npm run read -- <文件.pdf>')
  const file = await readInputFile(path, FILE.bytes)
  if (!file.ok) throw new Error(file.reason)
  if (file.bytes.length > FILE.bytes) throw new Error('文件超过 20 MB，没有读。请选手册里下载的那份 PDF。')
  const read = await readInThread<ReadResult>(new URL('input/pdf-thread.ts', import.meta.url), file.bytes)
  if (!read.ok)
    throw new Error(sayWhyNot(read.why, { name: `“${path}”`, advice: '请确认选的是手册里下载的那份 PDF。' }))
  const result = read.value
  if (!result.ok) throw new Error(result.reason)
  const { template, version, data } = result.source
  console.log(JSON.stringify({ template, version, data }, undefined, 2))
}

try {
  await run(process.argv[2])
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error))
  process.exitCode = 1
}
