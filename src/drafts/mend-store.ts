/*
 * A database that lacks the place for drafts gets it; what else is in it stays.
 */

/** Another tab holds the database open and doesn't let go. */
class BlockedError extends Error {
  override readonly name = 'Blocked'
}

/** Makes the store where it isn't there. Rejects with an error named `Blocked` where another tab stands in the way. */
export const mendStore = async (name: string, store: string): Promise<void> => {
  const before = await open(name)
  const version = before.version + 1
  const isThere = before.objectStoreNames.contains(store)
  before.close()
  if (!isThere) (await open(name, version, store)).close()
}

const open = (name: string, version?: number, store?: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    let isLate = false
    request.onupgradeneeded = () => {
      if (store !== undefined) request.result.createObjectStore(store)
    }
    request.onsuccess = () => {
      // It came all the same, after it was given up: nobody closes it else.
      if (isLate) request.result.close()
      resolve(request.result)
    }
    request.onerror = () => reject(request.error)
    request.onblocked = () => {
      isLate = true
      reject(new BlockedError())
    }
  })
