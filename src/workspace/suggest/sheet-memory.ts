/*
 * What is remembered beside one sheet: its own texts as they stand, and those of all other drafts.
 */
import { readDrafts } from '../../drafts/store.ts'
import type { SheetData } from '../../forms/check.ts'
import { templateIndex } from '../template-index.ts'
import { clientOf, type Memory, type RememberedDraft, remember } from './remembered.ts'

/** The sheet that is being filled in. */
export interface SheetInHand {
  readonly template: string
  /** The draft's id. */
  readonly draft: string
  readonly data: () => SheetData
}

/** What can be offered on a sheet. */
export interface Known {
  readonly texts: Memory
  /** The client that the sheet is about. */
  readonly client: string | undefined
}

/** Memory that costs nothing while somebody types. */
export interface SheetMemory {
  readonly known: () => Promise<Known>
  /** The sheet has changed, as far as it matters: another field was come to. */
  readonly renew: () => void
}

/** Drafts are read once, and again after somebody has been elsewhere, since another tab may have written some. */
export const createMemory = (sheet: SheetInHand, signal: AbortSignal): SheetMemory => {
  let others: Promise<readonly RememberedDraft[]> | undefined
  let known: Promise<Known> | undefined
  const renew = (): void => {
    known = undefined
  }
  const forget = (): void => {
    others = undefined
    renew()
  }
  document.addEventListener('visibilitychange', forget, { signal })
  const gather = async (): Promise<Known> => {
    others ??= readOthers(sheet.draft)
    const own = { template: sheet.template, savedAt: NOW, data: sheet.data() }
    const entry = templateIndex.find(({ id }) => id === sheet.template)
    return {
      texts: remember([own, ...(await others)], templateIndex),
      client: entry === undefined ? undefined : clientOf(own.data, entry),
    }
  }
  return {
    known: () => {
      known ??= gather()
      return known
    },
    renew,
  }
}

// Later than anything saved, whatever the clock says.
const NOW = '9999-12-31T00:00:00.000Z'

const readOthers = async (own: string): Promise<readonly RememberedDraft[]> => {
  const drafts = await readDrafts()
  // Where nothing can be read, what stands on this sheet is still offered.
  return drafts.ok ? drafts.value.filter(({ id }) => id !== own) : []
}
