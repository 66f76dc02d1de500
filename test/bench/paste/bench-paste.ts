/*
 * How long a long block takes from the clipboard to the table, and a key in a long table; against another build in the
 * same run where one is named: `npm run bench -- paste --against ../old/dist`.
 */
import { openSite, type Site } from '../../support/site.ts'
import { measureForm } from '../form/measure-form.ts'
import { quantile } from '../quantile.ts'
import { figure, printTable, times } from '../table.ts'
import { measurePaste } from './measure-paste.ts'

const ROWS = 1000
const ROUNDS = 5

/** Rows of seven columns in which keys are typed. */
const TYPED = 200
const TYPED_ROUNDS = 4

interface Build {
  readonly name: string
  readonly site: Site
  readonly asked: number[]
  readonly landed: number[]
  readonly whole: number[]
  /** A round each. */
  readonly keys: (readonly number[])[]
}

/** Measures this build, and another by turns with it. @param against The folder of the other build. */
export const benchPaste = async (against: string | undefined): Promise<void> => {
  const builds = [await open('this build'), ...(against === undefined ? [] : [await open('the other', against)])]
  try {
    for (let round = 0; round < ROUNDS; round += 1) for (const build of builds) await measure(build)
    for (let round = 0; round < TYPED_ROUNDS; round += 1)
      for (const { site, keys } of builds) keys.push((await measureForm(site, TYPED, { width: 1000 })).key)
  } finally {
    for (const { site } of builds) await site.close()
  }
  print(builds)
}

const open = async (name: string, folder?: string): Promise<Build> => ({
  ...{ name, asked: [], landed: [], whole: [], keys: [] },
  site: await openSite(folder === undefined ? {} : { folder }),
})

const measure = async ({ site, asked, landed, whole }: Build): Promise<void> => {
  const took = await measurePaste(site, ROWS)
  asked.push(took.asked)
  landed.push(took.landed)
  whole.push(took.asked + took.landed)
}

const p95Of = (rounds: readonly (readonly number[])[]): readonly number[] => rounds.map((keys) => quantile(keys, 0.95))

const print = (builds: readonly Build[]): void => {
  console.log(
    `\n${figure(ROWS)} × 8 cells pasted in Chromium over the built site, ms: to the paint of what will be taken, and from the press to the paint of the rows. Then ${TYPED} × 7 cells, a key to its paint: p95 of a round.\n`,
  )
  const best = (values: readonly number[]): string => figure(Math.min(...values))
  const median = (values: readonly number[]): string => figure(quantile(values, 0.5))
  printTable(
    ['', 'asked best', 'median', 'landed best', 'median', 'both best', 'median', 'key p95 best', 'median'],
    builds.map(({ name, asked, landed, whole, keys }) => [
      name,
      ...[asked, landed, whole].flatMap((values) => [best(values), median(values)]),
      figure(Math.min(...p95Of(keys)), 1),
      figure(quantile(p95Of(keys), 0.5), 1),
    ]),
  )
  const [ours, other] = builds
  if (ours === undefined || other === undefined) return
  const ratio = (pick: (build: Build) => number): string => times(pick(ours) / pick(other))
  console.log(
    `\nthis build against the other: both best ${ratio(({ whole }) => Math.min(...whole))}, median ` +
      `${ratio(({ whole }) => quantile(whole, 0.5))}, key p95 best ${ratio(({ keys }) => Math.min(...p95Of(keys)))}`,
  )
}
