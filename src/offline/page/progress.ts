/** The window's event that tells how far the copying is; its detail is a `Progress`. */
export const PROGRESS = 'ae-offline-progress'
