/*
 * Ways in × kinds of excess, as a person meets them on the page: harmless files and links that are over a limit, and the
 * sentence that answers each. For the test, and for the bench that measures them.
 */
import { deflateRawSync, deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { openBatchDialog } from './batch.ts'
import { button, openForm } from './form.ts'
import type { Site } from './site.ts'

/** A file as it is chosen. */
interface ExcessFile {
  readonly name: string
  readonly content: Uint8Array
}

/** One cell of the table. */
export interface Excess {
  readonly way: string
  readonly kind: string
  /** Part of what is said. */
  readonly said: string
  /** Opens the page and makes ready; the answer is what brings the excess in, and is what is measured. */
  readonly begin: (site: Site) => Promise<{ readonly page: Page; readonly bring: () => Promise<unknown> }>
}

const MB = 1024 * 1024
const text = (content: string): Uint8Array => strToU8(content)

// Larger files than this can't be handed over by value.
const setFile = (page: Page, { name, content }: ExcessFile): Promise<void> =>
  page.evaluate(
    ([base64, fileName, times]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File(Array(times).fill(bytes), fileName))
      const known = globalThis as { picked?: DataTransfer }
      known.picked = transfer
    },
    [
      Buffer.from(content.length > MB && isOneByte(content) ? content.subarray(0, MB) : content).toString('base64'),
      name,
      content.length > MB && isOneByte(content) ? Math.ceil(content.length / MB) : 1,
    ] as const,
  )

const isOneByte = (content: Uint8Array): boolean => content.every((byte) => byte === content[0])

// As a hand that drops it, or as an input that was asked for a file: both from what lies ready in the page.
const dropPicked = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { picked } = globalThis as { picked?: DataTransfer }
    for (const kind of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: picked ?? null, bubbles: true, cancelable: true }),
      )
  })

/** From now on an input of the page that asks for a file is given what lies ready. */
const answerInputs = (page: Page): Promise<void> =>
  page.evaluate(() => {
    HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
      const { picked } = globalThis as { picked?: DataTransfer }
      if (this.type !== 'file') return HTMLElement.prototype.click.call(this)
      this.files = picked?.files ?? null
      this.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })

const dropped =
  (file: () => ExcessFile): Excess['begin'] =>
  async (site) => {
    const page = await openForm(site)
    await setFile(page, file())
    return { page, bring: () => dropPicked(page) }
  }

const inBatch =
  (file: () => ExcessFile): Excess['begin'] =>
  async (site) => {
    const page = await openForm(site)
    await openBatchDialog(page)
    await answerInputs(page)
    await setFile(page, file())
    return { page, bring: () => button(page, '选择文件').click() }
  }

const onPage =
  (path: string, press: string, file: () => ExcessFile): Excess['begin'] =>
  async (site) => {
    const page = await site.newPage()
    await page.goto(site.url + path)
    await button(page, press).waitFor()
    await answerInputs(page)
    await setFile(page, file())
    return { page, bring: () => button(page, press).click() }
  }

const pasted =
  (unit: string, times: number, type: 'text/html' | 'text/plain'): Excess['begin'] =>
  async (site) => {
    const page = await openForm(site)
    await page.locator('#minutes_actions__tools').focus()
    return {
      page,
      bring: () =>
        page.evaluate(
          ([part, count, kind]) => {
            const clipboardData = new DataTransfer()
            clipboardData.setData(kind, part.repeat(count))
            const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
            document.activeElement?.dispatchEvent(event)
          },
          [unit, times, type] as const,
        ),
    }
  }

const byLink =
  (hash: () => string): Excess['begin'] =>
  async (site) => {
    const page = await openForm(site)
    const address = hash()
    return { page, bring: () => page.evaluate((to) => location.replace(`#${to}`), address) }
  }

const bigJson = (): Uint8Array => text(`{"a":[${'1,'.repeat(3_000_000)}1]}`)
const deepJson = (): Uint8Array => text('['.repeat(3_000_000))

const workbook = (sheet: Uint8Array): Uint8Array =>
  zipSync(
    {
      'xl/workbook.xml': text('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="a"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': text(
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/a.xml"/></Relationships>',
      ),
      'xl/worksheets/a.xml': sheet,
    },
    { level: 1 },
  )

const pdfOf = (body: string | Buffer): Uint8Array =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(body), Buffer.from('\n%%EOF')])

const inflatingPdf = (): Uint8Array => {
  const packed = deflateSync(Buffer.alloc(33 * MB, 32))
  const head = `1 0 obj\n<</Type/ObjStm/N 2/First 8/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`
  return pdfOf(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj')]))
}

const json = (content: () => Uint8Array) => (): ExcessFile => ({ name: '草稿.json', content: content() })
const pdf = (content: () => Uint8Array) => (): ExcessFile => ({ name: '表.pdf', content: content() })
const xlsx = (content: () => Uint8Array) => (): ExcessFile => ({ name: '表.xlsx', content: content() })
const csv = (content: () => Uint8Array) => (): ExcessFile => ({ name: '表.csv', content: content() })
const tooLarge = (): Uint8Array => new Uint8Array(21 * MB).fill(0x61)
const packed = (content: string): string => deflateRawSync(content, { level: 9 }).toString('base64url')

/** The table. */
export const EXCESSES: readonly Excess[] = [
  { way: '.json draft', kind: 'bytes', said: '超过 20 MB', begin: dropped(json(tooLarge)) },
  { way: '.json draft', kind: 'entries', said: '里的内容太多', begin: dropped(json(bigJson)) },
  { way: '.json draft', kind: 'depth', said: '一层套一层', begin: dropped(json(deepJson)) },
  { way: 'PDF', kind: 'bytes', said: '超过 20 MB', begin: dropped(pdf(tooLarge)) },
  {
    way: 'PDF',
    kind: 'entries',
    said: '这份 PDF 里的东西太多',
    begin: dropped(pdf(() => pdfOf('1 0 obj 0 endobj\n'.repeat(251_000)))),
  },
  {
    way: 'PDF',
    kind: 'depth',
    said: '这份 PDF 里的东西太多',
    begin: dropped(pdf(() => pdfOf(`1 0 obj ${'['.repeat(MB)} endobj`))),
  },
  { way: 'PDF', kind: 'inflates', said: '这份 PDF 里的东西太多', begin: dropped(pdf(inflatingPdf)) },
  { way: 'workbook', kind: 'bytes', said: '超过 20 MB', begin: inBatch(xlsx(tooLarge)) },
  {
    way: 'workbook',
    kind: 'cells',
    said: '格子太多',
    begin: inBatch(
      xlsx(() =>
        workbook(text(`<worksheet><sheetData>${`<row>${'<c t="str"><v>a</v></c>'.repeat(400)}</row>`.repeat(1001)}`)),
      ),
    ),
  },
  {
    way: 'workbook',
    kind: 'depth',
    said: '一层套一层',
    begin: inBatch(xlsx(() => workbook(text('<row>'.repeat(300_000))))),
  },
  {
    way: 'workbook',
    kind: 'inflates',
    said: '解开后太大',
    begin: inBatch(xlsx(() => workbook(new Uint8Array(121 * MB)))),
  },
  { way: 'CSV', kind: 'bytes', said: '超过 20 MB', begin: inBatch(csv(tooLarge)) },
  { way: 'CSV', kind: 'cells', said: '格子太多', begin: inBatch(csv(() => text(','.repeat(5 * MB)))) },
  {
    way: 'CSV',
    kind: 'lines',
    said: '最多 20000 行',
    begin: inBatch(csv(() => text(`a,b\n${',\n'.repeat(200_000)}`))),
  },
  {
    way: 'HTML pasted',
    kind: 'depth',
    said: '一层套一层',
    begin: pasted(`<table><tr><td>1</td><td>${'<div>'.repeat(300)}`, 200, 'text/html'),
  },
  {
    way: 'HTML pasted',
    kind: 'bytes',
    said: '超过 20 MB',
    begin: pasted('<table><tr><td>甲</td><td>乙</td></tr></table>', 500_000, 'text/html'),
  },
  { way: 'text pasted', kind: 'bytes', said: '超过 20 MB', begin: pasted('甲\t乙\n', 5_300_000, 'text/plain') },
  { way: 'text pasted', kind: 'cells', said: '格子太多', begin: pasted('\t', 3_000_000, 'text/plain') },
  { way: 'backup', kind: 'bytes', said: '超过 20 MB', begin: onPage('templates/#drafts', '恢复备份', json(tooLarge)) },
  {
    way: 'backup',
    kind: 'entries',
    said: '里的内容太多',
    begin: onPage('templates/#drafts', '恢复备份', json(bigJson)),
  },
  { way: 'backup', kind: 'depth', said: '一层套一层', begin: onPage('templates/#drafts', '恢复备份', json(deepJson)) },
  {
    way: 'progress',
    kind: 'bytes',
    said: '这个文件不是从“导出进度”来的',
    begin: onPage('handbook/', '导入进度', json(tooLarge)),
  },
  {
    way: 'progress',
    kind: 'depth',
    said: '这个文件不是从“导出进度”来的',
    begin: onPage(
      'handbook/',
      '导入进度',
      json(() => text('['.repeat(900_000))),
    ),
  },
  {
    way: '#draft=',
    kind: 'inflates',
    said: '链接不完整',
    begin: byLink(() => `draft=${packed(`"${' '.repeat(5 * MB)}"`)}`),
  },
  { way: '#draft=', kind: 'depth', said: '链接不完整', begin: byLink(() => `draft=${packed('['.repeat(MB))}`) },
  { way: '#draft=', kind: 'characters', said: '链接太长', begin: byLink(() => `draft=${'A'.repeat(1_000_001)}`) },
  {
    way: '#draft=',
    kind: 'encoded for ever',
    said: '链接不完整',
    begin: byLink(() => `draft=%${'25'.repeat(490_000)}`),
  },
  { way: '#prefill=', kind: 'entries', said: '最多 500 栏', begin: byLink(() => `prefill=${'x=1&'.repeat(40_000)}`) },
  {
    way: '#prefill=',
    kind: 'characters',
    said: '最多 200000 个',
    begin: byLink(() => `prefill=title=${'a'.repeat(200_001)}`),
  },
]
