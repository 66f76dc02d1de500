/*
 * `npm run bench`: how quickly the form answers in a browser; how long data takes to become a PDF in Node, how that
 * grows, how others fare with the same document and font, and how long one waits for it in a browser. Timings are for
 * reading; no test depends on them.
 *
 *   npm run bench -- 10 1000     only PDFs, and only these numbers of rows
 *   npm run bench -- form        only the form
 *   npm run bench -- paste       only a long block pasted; `--against ../old/dist` measures another build by turns
 *   npm run bench -- batch       only many sheets in the browser, over the built site
 *   npm run bench -- excess      only what is too much, by each way in, over the built site
 *   npm run bench -- pages       only the building of a thousand pages, and searching in them
 */
import { existsSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { DIST } from '../support/site.ts'
import { benchBatch } from './batch.ts'
import { benchBrowser } from './browser.ts'
import { benchExcess } from './excess.ts'
import { benchForm } from './form/bench-form.ts'
import { type GlyphBytes, glyphBytes } from './glyph-bytes.ts'
import { installPeers } from './install-peers.ts'
import type { Measured } from './measure.ts'
import { measureApart, type Outcome } from './measure-apart.ts'
import { prepare } from './ours.ts'
import { benchPages } from './pages/bench-pages.ts'
import { benchPaste } from './paste/bench-paste.ts'
import { figure, printTable, times } from './table.ts'

const only = ['form', 'paste', 'batch', 'pages', 'excess'].find((name) => process.argv.includes(name))
const asked = process.argv.slice(2).map(Number).filter(Number.isFinite)
const SIZES: readonly number[] = asked.length > 0 ? asked : [10, 100, 1000, 5000]

const { against } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } }).values

const OURS = { name: 'ours', module: 'ours.ts' }

/** By what people install; the module sets the bench's sheet with it. */
const PEERS = [
  { name: 'pdfmake', module: 'peers/pdfmake.ts' },
  { name: 'jsPDF + autotable', module: 'peers/jspdf.ts' },
  { name: '… compressed', module: 'peers/jspdf-compressed.ts' },
  { name: '@react-pdf/renderer', module: 'peers/react-pdf.ts' },
  { name: '@pdfme/generator', module: 'peers/pdfme.ts' },
] as const

const measuredIn = (outcome: Outcome | undefined): Measured | undefined =>
  outcome !== undefined && 'measured' in outcome ? outcome.measured : undefined

const ratio = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b

const benchMinutes = async (): Promise<void> => {
  console.log('\nThe minutes, from the form’s data to the bytes. Growth is by the row: 1 is linear.\n')
  const lines: string[][] = []
  let before: { readonly rows: number; readonly median: number } | undefined
  for (const rows of SIZES) {
    const now = measuredIn(await measureApart('minutes.ts', rows))
    if (now === undefined) throw new Error(`The minutes with ${rows} rows were not set`)
    const growth = before && now.median / before.median / (rows / before.rows)
    const { pages, first, median, p95, best, cpu, bytes, peak, peakLater, runs } = now
    lines.push([
      figure(rows),
      ...[pages, first].map((value) => figure(value)),
      ...[median, p95, best, cpu].map((value) => figure(value, 1)),
      figure(growth, 2),
      ...[bytes / 1000, peak / 1e6, peakLater / 1e6, runs].map((value) => figure(value)),
    ])
    before = { rows, median }
  }
  printTable(
    ['rows', 'pages', 'first ms', 'median', 'p95', 'best', 'cpu', 'growth', 'kB', 'peak MB', 'later', 'runs'],
    lines,
  )
}

/** All engines at one size, one after the other, so that they share what the machine is busy with. */
const benchSize = async (rows: number, peers: readonly (typeof OURS)[]): Promise<ReadonlyMap<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>()
  for (const { name, module } of [OURS, ...peers]) outcomes.set(name, await measureApart(module, rows))
  const ours = measuredIn(outcomes.get(OURS.name))
  console.log(`\n${figure(rows)} rows\n`)
  printTable(
    ['', 'pages', 'first ms', 'median', '', 'best', '', 'cpu', '', 'kB', '', 'peak MB', '', 'later', 'runs'],
    [...outcomes].flatMap(([name, outcome]) =>
      'measured' in outcome ? [engineLine(name, outcome.measured, ours)] : [],
    ),
  )
  for (const [name, outcome] of outcomes) if ('failed' in outcome) console.log(`${name} SKIPPED: ${outcome.failed}`)
  printBest(
    ours,
    [...outcomes].filter(([name]) => name !== OURS.name).map(([, outcome]) => measuredIn(outcome)),
  )
  return outcomes
}

const engineLine = (name: string, own: Measured, ours: Measured | undefined): string[] => {
  const against = (pick: (measured: Measured) => number): string => times(ratio(pick(own), ours && pick(ours)))
  return [
    name,
    figure(own.pages),
    figure(own.first),
    figure(own.median, 1),
    against(({ median }) => median),
    figure(own.best, 1),
    against(({ best }) => best),
    figure(own.cpu, 1),
    against(({ cpu }) => cpu),
    figure(own.bytes / 1000),
    against(({ bytes }) => bytes),
    figure(own.peak / 1e6),
    against(({ peak }) => peak),
    figure(own.peakLater / 1e6),
    figure(own.runs),
  ]
}

const printBest = (ours: Measured | undefined, peers: readonly (Measured | undefined)[]): void => {
  const known = peers.filter((peer) => peer !== undefined)
  if (ours === undefined || known.length === 0) return
  const least = (pick: (measured: Measured) => number): string =>
    times(Math.min(...known.map((peer) => pick(peer))) / pick(ours))
  console.log(
    `best of the others against ours: median ${least(({ median }) => median)}, best ${least(({ best }) => best)}, ` +
      `cpu ${least(({ cpu }) => cpu)}, size ${least(({ bytes }) => bytes)}, memory ${least(({ peak }) => peak)}`,
  )
}

const printGrowth = (bySize: ReadonlyMap<number, ReadonlyMap<string, Outcome>>): void => {
  const [low, high] = SIZES.slice(-2)
  if (low === undefined || high === undefined) return
  console.log(`\nGrowth from ${figure(low)} to ${figure(high)} rows, ${figure(high / low, 1)} times as many\n`)
  const lines = [...(bySize.get(high) ?? [])].map(([name, outcome]) => {
    const [now, before] = [measuredIn(outcome), measuredIn(bySize.get(low)?.get(name))]
    const growth = [
      ratio(now?.median, before?.median),
      ratio(now?.best, before?.best),
      ratio(now?.bytes, before?.bytes),
    ]
    return [name, ...growth.map(times)]
  })
  printTable(['', 'median', 'best', 'kB'], lines)
}

const printGlyphs = (rows: number, fonts: readonly GlyphBytes[]): void => {
  console.log(`\nGlyphs embedded at ${figure(rows)} rows, against hb-subset of the same characters, both deflated\n`)
  printTable(
    ['font', 'characters', 'ours', 'hb-subset', ''],
    fonts.map(({ font, characters, ours, harfbuzz }) => [
      font,
      figure(characters),
      figure(ours),
      figure(harfbuzz),
      times(ours / harfbuzz),
    ]),
  )
}

const [load = 0] = loadavg()
const cores = availableParallelism()
console.log(`Node ${process.version}, ${cores} cores, load ${load.toFixed(1)}`)
if (load > cores / 2) console.log('The machine is BUSY: trust “best” and its ratios, not the medians.')
console.log(
  'Times in ms, warm after the first; kB of the PDF; peak memory of the process after the first, and later after all.',
)

const isBuilt = existsSync(`${DIST}/index.html`)
if (!isBuilt) console.log(`\nSKIPPED the browser: there is no built site in ${DIST}; \`npm run build\` makes one`)

const benchEngines = async (): Promise<void> => {
  await benchMinutes()
  const without = installPeers()
  if (without !== undefined) console.log(`\nSKIPPED the comparison: the peers can't be installed (${without})`)
  console.log('\nThe same document and font by each engine; ours with tags, justified text and the data attached.')
  const bySize = new Map<number, ReadonlyMap<string, Outcome>>()
  for (const rows of SIZES) bySize.set(rows, await benchSize(rows, without === undefined ? PEERS : []))
  printGrowth(bySize)
  for (const rows of SIZES) printGlyphs(rows, await glyphBytes(await prepare(rows)()))
}

const isAll = only === undefined && asked.length === 0
if (isBuilt && (isAll || only === 'form')) await benchForm()
if (isBuilt && (isAll || only === 'paste')) await benchPaste(against)
if (only === undefined) await benchEngines()
if (isBuilt && only === undefined) await benchBrowser()
if (isBuilt && (isAll || only === 'batch')) await benchBatch()
if (isBuilt && (isAll || only === 'excess')) await benchExcess()
if (isBuilt && (isAll || only === 'pages')) await benchPages()
