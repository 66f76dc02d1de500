import { execFileSync } from 'node:child_process'

/**
 * The days on which a file was changed, latest first, as the history of the source tells; empty where there is none, such
 * as in a downloaded archive.
 * @param file From the project's root.
 */
export const gitDates = (file: string): readonly string[] => {
  try {
    const log = execFileSync('git', ['log', '--follow', '--format=%as', '--', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return [...new Set(log.split('\n').filter((day) => day !== ''))]
  } catch (cause) {
    // No git, or no repository: a page without a history is no fault of its author.
    if (cause instanceof Error) return []
    throw cause
  }
}
