/** The window's event that tells how far the copying is; its detail is a `Progress`. Who says it prevents the card. */
export const PROGRESS = 'ae-offline-progress'
