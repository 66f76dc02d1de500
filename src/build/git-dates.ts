/*
 * When the handbook's files were changed, as the history of the source tells. Git is asked once for all of them: a
 * process for each would take most of a large handbook's build.
 */
import { execFileSync } from 'node:child_process'

const FOLDER = 'content/handbook'

/** Begins the line with a commit's day; no path holds it. */
const DAY = '\t'

let known: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The days on which a page's file was changed, latest first; empty where there is no history, such as in a downloaded
 * archive.
 * @param file From the project's root.
 */
export const gitDates = (file: string): readonly string[] => {
  known ??= readDays(log())
  return known.get(file) ?? []
}

/**
 * The days by file, its former names included.
 * @param log Of `git log --name-status -M`, each commit's day on a line of its own behind a tab, latest first.
 */
export const readDays = (log: string): ReadonlyMap<string, readonly string[]> => {
  const days = new Map<string, string[]>()
  const nowCalled = new Map<string, string>()
  let day = ''
  for (const line of log.split('\n')) {
    if (line.startsWith(DAY)) day = line.slice(DAY.length)
    const [, status, path = '', renamed] = /^([A-Z])\d*\t([^\t]+)(?:\t(.+))?$/.exec(line) ?? []
    if (status === undefined) continue
    const given = renamed ?? path
    const file = nowCalled.get(given) ?? given
    if (status === 'R') nowCalled.set(path, file)
    const all = days.get(file) ?? []
    if (all.at(-1) !== day) all.push(day)
    days.set(file, all)
  }
  return days
}

const log = (): string => {
  const format = `--format=${DAY}%as`
  try {
    return execFileSync(
      'git',
      ['-c', 'core.quotePath=false', 'log', '--name-status', '-M', format, '--relative', '--', FOLDER],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
  } catch (cause) {
    // No git, or no repository: a page without a history is no fault of its author.
    if (cause instanceof Error) return ''
    throw cause
  }
}
