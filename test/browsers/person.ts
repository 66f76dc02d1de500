/*
 * What a person does before a browser: finds a thing by its name, presses it, types, looks for words.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from './browser.ts'
import { waitFor } from './wait-for.ts'

/** Presses what bears exactly that name – a link, a button, a tab – once it is there. */
export const press = (browser: Browser, name: string): Promise<void> =>
  pressFound(browser, `“${name}”`, `a, button, summary, [role=tab], [role=option]`, name)

/** Presses the first link to an address. @param end What the address ends with. */
export const follow = (browser: Browser, end: string): Promise<void> =>
  pressFound(browser, `a link to ${end}`, `a[href$="${end}"]`)

/** Waits until another page has been reached, and has loaded. @param end What its path ends with. */
export const arrives = (browser: Browser, end: string): Promise<boolean> =>
  waitFor(`the page ${end}`, () =>
    browser.run((path) => location.pathname.endsWith(path) && document.readyState === 'complete', end),
  )

/** Loads the page anew; resolves when it stands again. */
export const reload = async (browser: Browser): Promise<void> => {
  await browser.run(() => {
    document.documentElement.dataset['old'] = ''
    location.reload()
  })
  await waitFor('the page, anew', () =>
    browser.run(() => document.documentElement.dataset['old'] === undefined && document.readyState === 'complete'),
  )
}

/** Waits until nothing more arrives: what is still on its way when a page is left breaks off, and browsers call it an error. */
export const rests = (browser: Browser): Promise<boolean> =>
  waitFor('the page to rest', () =>
    browser.run(async () => {
      const arrived = (): number => performance.getEntriesByType('resource').length
      const before = arrived()
      await new Promise((later) => setTimeout(later, 500))
      return arrived() === before
    }),
  )

/** Presses the first that a selector finds. */
export const pressFirst = (browser: Browser, selector: string): Promise<void> => pressFound(browser, selector, selector)

const pressFound = async (browser: Browser, what: string, selector: string, name?: string): Promise<void> => {
  const { x, y } = await waitFor(what, () => browser.run(placeOf, selector, name ?? null))
  await browser.click(x, y)
}

// Runs in the page. Undefined until it is seen, stands still, and nothing lies over it.
const placeOf = async (selector: string, name: string | null): Promise<{ x: number; y: number } | undefined> => {
  const nameOf = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.getClientRects().length > 0 && (name === null || nameOf(one) === name),
  )
  if (!found) return undefined
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  const middle = () => {
    const { x, y, width, height } = (found.getClientRects()[0] ?? found.getBoundingClientRect()) as DOMRect
    return { x: x + width / 2, y: y + height / 2 }
  }
  const before = middle()
  await new Promise((drawn) => setTimeout(drawn, 50))
  const after = middle()
  const over = document.elementFromPoint(after.x, after.y)
  const isFree = over !== null && (found.contains(over) || over.contains(found))
  return isFree && before.x === after.x && before.y === after.y ? after : undefined
}

/** Waits until the page says it, where it can be seen. @returns the words around it, of its element. */
export const hears = (browser: Browser, words: string): Promise<string> =>
  waitFor(`“${words}”`, () =>
    browser.run((text) => {
      const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (all.nextNode()) {
        const parent = all.currentNode.parentElement
        if (parent && parent.getClientRects().length > 0 && parent.textContent?.includes(text))
          return parent.textContent
      }
      return undefined
    }, words),
  )

/** Waits until a selector finds something that is seen. @returns how many. */
export const sees = (browser: Browser, selector: string): Promise<number> =>
  waitFor(selector, () =>
    browser.run((one) => {
      const seen = [...document.querySelectorAll(one)].filter((each) => each.getClientRects().length > 0)
      return seen.length === 0 ? undefined : seen.length
    }, selector),
  )

/** The value of a field, by its id. */
export const valueIn = (browser: Browser, id: string): Promise<string | undefined> =>
  browser.run((one) => (document.getElementById(one) as HTMLInputElement | null)?.value, id)

/** Puts a text on the clipboard as any other program would: by hand, in a field that isn't the form's. */
export const copyByHand = async (browser: Browser, text: string): Promise<void> => {
  await browser.run((value) => {
    const field = document.createElement('textarea')
    field.id = 'by-hand'
    field.value = value
    document.body.append(field)
    field.focus()
    field.select()
  }, text)
  await browser.press('Control+c')
  await browser.run(() => document.getElementById('by-hand')?.remove())
}

/** What the clipboard holds, pasted by hand into a field that isn't the form's. */
export const pasteByHand = async (browser: Browser): Promise<string> => {
  await browser.run(() => {
    const field = document.createElement('textarea')
    field.id = 'by-hand'
    document.body.append(field)
    field.focus()
  })
  await browser.press('Control+v')
  const text = await waitFor('the clipboard', async () => (await valueIn(browser, 'by-hand')) || undefined)
  await browser.run(() => document.getElementById('by-hand')?.remove())
  return text
}

/** The file of that ending that has come whole into the folder for downloads. */
export const downloaded = async (browser: Browser, ending: string) => {
  const [name, bytes] = await waitFor(`a file ${ending}`, async () => {
    const found = (await readdir(browser.downloads)).find((each) => each.endsWith(ending))
    if (found === undefined) return undefined
    const read = await readFile(join(browser.downloads, found))
    return read.length > 0 && endsWhole(read) ? ([found, read] as const) : undefined
  })
  return { name, bytes: new Uint8Array(bytes) }
}

// Browsers write to the file's own name while it comes. A PDF and a ZIP both say where they end.
const endsWhole = (bytes: Buffer): boolean =>
  bytes.subarray(-32).includes('%%EOF') || bytes.subarray(-64).includes(Buffer.from('PK\x05\x06'))

/** Drops a file on the page. */
export const drop = (browser: Browser, name: string, type: string, bytes: Uint8Array): Promise<void> =>
  browser.run(
    (base64, fileName, fileType) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], fileName, { type: fileType }))
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    },
    Buffer.from(bytes).toString('base64'),
    name,
    type,
  )
