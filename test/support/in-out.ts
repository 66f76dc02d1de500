/*
 * What goes into a sheet's form and comes out of it: how the tests hand files over and look at what they get.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readPdf } from '../../src/engine/index.ts'
import { button } from './form.ts'
import { cspViolations, errorsOf } from './site.ts'

/** A file as a reader picks it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A PDF by the name that the tests know. */
export const pdf = (bytes: Uint8Array): ChosenFile => ({
  name: '会议纪要.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
})

/** The text of a draft's file. */
export const envelope = (data: unknown, change: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    template: 'minutes',
    version: 1,
    id: 'a',
    savedAt: '2026-11-23T02:32:10.123Z',
    data,
    ...change,
  })

/** Picks an item of the menu 更多. */
export const pick = async (page: Page, item: string): Promise<void> => {
  await button(page, '更多').click()
  await button(page, item).click()
}

/** Picks an item that asks for a file, and chooses one. */
export const choose = async (page: Page, item: string, file: ChosenFile): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pick(page, item)])
  await chooser.setFiles({ ...file })
}

/** Drops a file on the page, as a hand would. @param times How often the file's bytes are repeated in it. */
export const drop = async (page: Page, { name, mimeType, buffer }: ChosenFile, times = 1): Promise<void> => {
  await page.evaluate(
    ([base64, fileName, type, count]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File(Array(count).fill(bytes), fileName, { type }))
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }))
      }
    },
    [buffer.toString('base64'), name, mimeType, times] as const,
  )
}

/** What is on the clipboard. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Has the browser refuse the clipboard from here on, in each way that a page has. */
export const refuseClipboard = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'))
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse })
  })

/** The data that a PDF carries. */
export const dataIn = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await readPdf(bytes)
  return read.ok ? read.source.data : read.reason
}

/** Nothing was refused by the policy, nothing thrown. */
export const expectSound = (page: Page): void => {
  expect(errorsOf(page)).toEqual([])
  expect(cspViolations(page)).toEqual([])
}
