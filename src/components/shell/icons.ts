/** One set of line icons, drawn on a 20 × 20 grid for a stroke of 1.6; each is the `d` of a path. */
export const icons = {
  arrowLeft: 'M16 10H4m5-5-5 5 5 5',
  arrowRight: 'M4 10h12m-5-5 5 5-5 5',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3.5V10l2.5 2',
  close: 'm5 5 10 10M15 5 5 15',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 6v4.5M10 6.4v.1',
  menu: 'M3 5.5h14M3 10h14M3 14.5h9',
  moon: 'M16.5 12A7 7 0 1 1 8 3.5a5.5 5.5 0 0 0 8.5 8.5Z',
  screen: 'M3 4h14v9.5H3zM7 17h6m-3-3.5V17',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4.5 10L17 17',
  sign: 'M3 16.5h14M5 13l1-3 6.5-6.5 2 2L8 12l-3 1Z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5m0 13V18M2 10h1.5m13 0H18M4.3 4.3l1.1 1.1m9.2 9.2 1.1 1.1m0-11.4-1.1 1.1m-9.2 9.2-1.1 1.1',
  tick: 'm4 10.5 4 4 8-9',
  warning: 'M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2.4v.1',
} as const

/** The name of an icon. */
export type IconName = keyof typeof icons
