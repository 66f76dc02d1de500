import { explain } from '../causes/explain.ts'
import { findIn } from './find-in.ts'
import { words } from './words.ts'

/** Says in the dialog why its script didn't come; without this, it only says that it didn't. */
export const sayBroken = async (place: HTMLElement | null, error: unknown): Promise<void> => {
  const { text } = await explain(error, words.label, false)
  if (place !== null) findIn(place, '[data-search-why]').textContent = text + words.orGo
}
