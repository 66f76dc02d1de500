/*
 * Vitest's global setup of the tests under a base: builds the site for it once a run.
 */
import { buildOnce } from './build-site.ts'
import { BASE, BASE_DIST } from './site.ts'

/** Called by Vitest before the first test. @throws when the build fails, or the named one isn't there. */
export const setup = (): void => buildOnce('SITE_BASE_DIST', BASE_DIST, BASE)
