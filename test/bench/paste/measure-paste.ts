/*
 * A block pasted into a table of the built site in a Chromium, as a spreadsheet puts it on the clipboard.
 */
import type { Page } from 'playwright-core'
import type { Site } from '../../support/site.ts'

/** How long it took, in milliseconds. */
export interface PasteMeasured {
  /** From the paste to the paint of what will be taken. */
  readonly asked: number
  /** From the press of 放进表格 to the paint of the first and the last row. */
  readonly landed: number
}

/** The table: eight columns that are typed. */
const TEMPLATE = 'receivable-tracker'
const FIELD = 'followups'

const HEAD = ['时间', '方式', '对方', '对方说法', '承诺日', '我方', '凭据', '下一步']

/** Pastes a block of `rows` × 8 cells into an empty form. @throws when they don't come to stand. */
export const measurePaste = async (site: Site, rows: number): Promise<PasteMeasured> => {
  const page = await site.newPage({ width: 1000 })
  try {
    page.setDefaultTimeout(60_000)
    await page.goto(`${site.url}templates/${TEMPLATE}/`)
    await page.locator('form').waitFor()
    const table = page.locator(`#${TEMPLATE}_${FIELD}`)
    if ((await table.locator('tbody tr').count()) === 0)
      await table.getByRole('button', { name: /^添加|^加一行/ }).click()
    // What is fetched for a first paste is there.
    await paste(page, blockOf(40))
    await page.getByRole('button', { name: '取消', exact: true }).click()
    await page.waitForTimeout(1000)
    const asked = await paste(page, blockOf(rows))
    await page.waitForTimeout(1000)
    const landed = await land(page, rows)
    return { asked, landed }
  } finally {
    await page.context().close()
  }
}

const paste = (page: Page, html: string): Promise<number> =>
  page.evaluate(
    ({ id, html: block }) =>
      new Promise<number>((done) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('dialog.paste[open] button.main') === null) return
          observer.disconnect()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => done(performance.now() - from)
            port2.postMessage(undefined)
          })
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        const cell = document.querySelector<HTMLElement>(`[id^="${id}_0_"]`)
        cell?.focus()
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', block)
        const from = performance.now()
        cell?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }),
    { id: `${TEMPLATE}_${FIELD}`, html },
  )

const land = (page: Page, rows: number): Promise<number> =>
  page.evaluate(
    ({ id, last }) =>
      new Promise<number>((done) => {
        const observer = new MutationObserver(() => {
          const isThere = document.querySelector(`#${id}`)?.querySelectorAll('tbody tr').length === last
          if (!isThere) return
          observer.disconnect()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => done(performance.now() - from)
            port2.postMessage(undefined)
          })
        })
        observer.observe(document.body, { subtree: true, childList: true })
        const from = performance.now()
        document.querySelector<HTMLElement>('dialog.paste[open] button.main')?.click()
      }),
    { id: `${TEMPLATE}_${FIELD}`, last: rows },
  )

const blockOf = (rows: number): string => {
  const line = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const body = Array.from({ length: rows }, (_, row) =>
    line([
      '2026-12-01 10:05',
      '电话',
      `财务主管 ${row}`,
      '票已收，排在本月批次',
      '2026-12-15',
      '客户执行 A',
      `通话记录 ${row}`,
      '查账',
    ]),
  )
  return `<table>${line(HEAD)}${body.join('')}</table>`
}
