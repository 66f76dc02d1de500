/*
 * One engine at one size, in a process of its own so that its memory is its own: `node measure.ts <module> <rows> <seconds>`.
 * Prints a line of JSON after every run, so that the parent sees it getting on, and last what it measured.
 */
import { resolve } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { quantile } from './quantile.ts'
import type { Prepare } from './sheet.ts'

/** What one engine came to at one size. Times in milliseconds from data to bytes; sizes in bytes. */
export interface Measured {
  readonly pages: number
  readonly bytes: number
  /** The first run: the font's reading and a cold just-in-time compiler included. */
  readonly first: number
  readonly median: number
  readonly p95: number
  /** The fastest run: what is left when nothing else on the machine came between. */
  readonly best: number
  /** Median of the processor's time, which a busy machine lengthens less; threads of the garbage collector included. */
  readonly cpu: number
  readonly runs: number
  /** The most memory that the process held when it had made the first one. */
  readonly peak: number
  /** The same after all runs: garbage is collected when there is a need, not before. */
  readonly peakLater: number
}

/** Warm runs: enough for a p95 where that is quick, five where it is not, one where a run takes very long. */
const MOST_RUNS = 60
const FEWEST_RUNS = 5
const VERY_LONG = 15_000

const [module = '', rows = '10', seconds = '3'] = process.argv.slice(2)
const { prepare }: { readonly prepare: Prepare } = await import(resolve(import.meta.dirname, module))
const make = prepare(Number(rows))

const runOnce = async () => {
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  const bytes = await make()
  const took = performance.now() - began
  const { user, system } = process.cpuUsage(cpuBefore)
  console.log(JSON.stringify({ took }))
  return { bytes, took, cpu: (user + system) / 1000 }
}

const isEnough = (times: readonly number[]): boolean => {
  const spent = times.reduce((sum, time) => sum + time, 0)
  if (times.length >= MOST_RUNS) return true
  return spent >= 1000 * Number(seconds) && (times.length >= FEWEST_RUNS || spent >= VERY_LONG)
}

const peakNow = (): number => process.resourceUsage().maxRSS * 1024

const first = await runOnce()
const peak = peakNow()
const times: number[] = []
const cpus: number[] = []
while (!isEnough(times)) {
  const { took, cpu } = await runOnce()
  times.push(took)
  cpus.push(cpu)
}
const peakLater = peakNow() // Before the pages are counted, which takes memory too.
const measured: Measured = {
  pages: (await PDFDocument.load(first.bytes, { updateMetadata: false })).getPageCount(),
  bytes: first.bytes.length,
  first: first.took,
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  best: Math.min(...times),
  cpu: quantile(cpus, 0.5),
  runs: times.length,
  peak,
  peakLater,
}
console.log(JSON.stringify({ measured }))
