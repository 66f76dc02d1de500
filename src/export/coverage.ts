import { missingFrom } from '../engine/index.ts'
import { loadIndex } from './font-store.ts'

/**
 * The characters of a text that the sheet's font lacks, each once.
 * Empty also while the font's list can't be fetched: a guess must not alarm anyone, and the sheet itself warns again.
 */
export const missingCharacters = async (text: string): Promise<readonly string[]> => {
  try {
    return missingFrom(await loadIndex('regular'), text)
  } catch {
    return []
  }
}
