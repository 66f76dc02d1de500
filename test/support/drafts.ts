/*
 * The drafts in a page's storage, as they lie there.
 */
import type { Page } from 'playwright-core'

/** A draft of the tests' making, or what stands where one should. */
export interface StoredDraft {
  readonly id: string
  readonly data: unknown
  readonly [other: string]: unknown
}

/** All that is stored. */
export const storedDrafts = (page: Page): Promise<readonly StoredDraft[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('ae-handbook')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
  )

/** Puts a value into storage as another edition, another tab or an accident might have left it there. */
export const storeDraft = (page: Page, id: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([key, stored]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('ae-handbook')
        opening.onupgradeneeded = () => opening.result.createObjectStore('drafts')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite')
          writing.objectStore('drafts').put(stored, key)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [id, value] as const,
  )

/** A draft of 会议纪要. */
export const draftOf = (id: string, data: unknown, change: Readonly<Record<string, unknown>> = {}): StoredDraft => ({
  template: 'minutes',
  version: 1,
  savedAt: '2026-11-23T02:32:10.123Z',
  ...change,
  id,
  data,
})

/** Makes every write to storage fail for want of space, from now on; the answer makes room again. */
export const fillStorage = async (page: Page): Promise<() => Promise<void>> => {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) })
  })
  return () => page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom())
}
