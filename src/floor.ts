/*
 * The oldest browsers in which everything works; reading works in older ones, too. The build compiles for them, a check of
 * the built files holds them, README and the page about the handbook name them.
 */

/*
 * public/floor.js says on a form's page, before anything is typed, that the browser is older: a classic script in the
 * JavaScript of 2009, so that the oldest can read it. It asks for modules, workers, streams and the language as it was in
 * 2022, and of each browser for something that came in its first version that is new enough, or shortly before it;
 * no literal of what is younger, which would end the script.
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
