/*
 * `npm run check:calendar`: the working calendar of src/site.config.ts against a public package, day by day, in every
 * year whose notice both know. Run by hand when a notice has been put in: it fetches the package, and keeps nothing.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { site } from '../../src/site.config.ts'
import { addDays } from '../../src/templates/calendar-date.ts'
import { isWorkday } from '../../src/templates/working-days.ts'

const PACKAGE = 'chinese-days@1.5.7'

/** The last year that this version of the package knows. */
const KNOWN_TO = 2026

const folder = mkdtempSync(join(tmpdir(), 'calendar-'))
try {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', PACKAGE])
  const { isWorkday: isTheirs } = createRequire(join(folder, 'package.json'))('chinese-days')
  const years = site.calendar.noticed.filter((year) => year <= KNOWN_TO)
  const days = years.flatMap(daysOf)
  const different = days.filter((day) => isWorkday(day, site.calendar) !== isTheirs(day))
  for (const day of different)
    console.log(`${day}: ${isWorkday(day, site.calendar) ? 'worked' : 'off'} here, not there`)
  console.log(`${PACKAGE}: ${days.length} days of ${years.join(', ')}, ${different.length} different`)
  if (days.length === 0 || different.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function daysOf(year: number): readonly string[] {
  const first = `${year}-01-01`
  const all = Array.from({ length: 366 }, (_, index) => addDays(first, index))
  return all.filter((day) => day.startsWith(String(year)))
}
