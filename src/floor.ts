/*
 * The oldest browsers in which everything works; reading works in older ones, too. The build compiles for them, a check of
 * the built files holds them, README and the page about the handbook name them.
 */

/**
 * The first version of each browser. Chromium 109 is the last for Windows 7 and 8, and the core of many Chinese browsers;
 * Firefox 115 the last for the same systems. All are older than two years.
 */
export const FLOOR = { chrome: '109', edge: '109', firefox: '115', safari: '16.4' } as const

/** As Vite's targets: `chrome109`. */
export const FLOOR_TARGETS: string[] = Object.entries(FLOOR).map(([browser, version]) => browser + version)

/** As a sentence names them. */
export const FLOOR_NAMES = `Chrome ${FLOOR.chrome}、Edge ${FLOOR.edge}、Firefox ${FLOOR.firefox}、Safari ${FLOOR.safari}`
