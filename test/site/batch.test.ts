import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { chooseTable, downloadBy, manyMinutes, openBatchDialog } from '../support/batch.ts'
import { button, openForm, title } from '../support/form.ts'
import { expectFocus, expectSoundForm } from '../support/form-laws.ts'
import { dataIn, expectSound } from '../support/in-out.ts'
import { template } from '../support/minutes.ts'
import { openSite, requestsOf, type Site } from '../support/site.ts'
import { watchMemory } from '../support/tab-memory.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const csv = (content: string) => ({ name: '十一月.csv', content })

test('a file of right sheets becomes a ZIP of PDFs that open as what was in the file', async () => {
  const page = await openForm(site)
  await openBatchDialog(page)
  await chooseTable(page, csv(manyMinutes(3)))
  await page.getByText('“十一月.csv”里有 3 份，都可以生成。').waitFor()
  const zip = await downloadBy(page, '生成 3 份')
  expect(zip.name).toMatch(/^会议纪要_\d{8}_3份\.zip$/)
  const files = unzipSync(zip.bytes)
  const names = [1, 2, 3].map((no) => `会议纪要_LY-2612-003-M00${no}_20261123.pdf`)
  expect(Object.keys(files)).toEqual([...names, '清单.csv'])
  const second = files[names[1] ?? ''] ?? new Uint8Array()
  expect(await dataIn(second)).toEqual({ ...template.sample, minutesNo: 'LY-2612-003-M002', title: '第 2 次例会' })
  expect(strFromU8(files['清单.csv'] ?? new Uint8Array())).toContain(`\r\n7,${names[1]},2,`)
  await page.getByText('已生成 3 份 PDF。').waitFor()
  await button(page, '完成').click()
  await expectFocus(page, 'workspace-more')
  expect(requestsOf(page).filter(({ method, url }) => method !== 'GET' || !url.startsWith(site.url))).toEqual([])
  expectSound(page)
})

test('what is wrong is listed with its line and can be taken along; the right ones can be made all the same', async () => {
  const page = await openForm(site)
  await openBatchDialog(page)
  await chooseTable(page, csv(manyMinutes(2, { mode: '=cmd|calc', endAt: '2026-11-22 10:00' })))
  await page.getByText('里有 2 份，1 份有错，一共 2 处要改。').waitFor()
  const [, row] = await page.getByRole('row').allInnerTexts()
  expect(row).toMatch(/^7\s+方式\s+=cmd\|calc\s+没有“=cmd\|calc”这个选项，可以填现场、/)
  const list = await downloadBy(page, '下载完整清单')
  expect(list.name).toBe('十一月_要改的地方.csv')
  expect(strFromU8(list.bytes)).toContain("\r\n7,方式,'=cmd|calc,")
  expect(strFromU8(list.bytes)).toContain('\r\n7,结束时间,2026-11-22 10:00,结束时间要晚于开始时间（2026-11-23 14:00）')
  const zip = await downloadBy(page, '只生成没有错的 1 份')
  expect(Object.keys(unzipSync(zip.bytes))).toHaveLength(2)
  expectSound(page)
})

test('the headings that are given out come back, as CSV and as a workbook', async () => {
  const page = await openForm(site)
  await openBatchDialog(page)
  for (const kind of ['Excel', 'CSV']) {
    const file = await downloadBy(page, `下载 ${kind} 表头`)
    expect(file.name).toBe(`会议纪要_批量表头.${kind === 'CSV' ? 'csv' : 'xlsx'}`)
    await chooseTable(page, { name: file.name, content: file.bytes })
    await page.getByText(`“${file.name}”：表头下面没有内容`).waitFor()
  }
  expectSound(page)
})

test('a file in GBK is read', async () => {
  const page = await openForm(site)
  await openBatchDialog(page)
  // 会议名称,方式 and 例会,电话.
  const bytes = Uint8Array.from(Buffer.from('bbe1d2e9c3fbb3c62cb7bdcabd0ac0fdbbe12cb5e7bbb0', 'hex'))
  await chooseTable(page, { name: 'gbk.csv', content: bytes })
  await page.getByText('“gbk.csv”里有 1 份，1 份有错').waitFor()
  expect(await page.getByRole('cell', { name: '会议名称' }).count()).toBe(0)
})

test('a file with somebody else’s headings is asked about, and what is answered is kept for the next', async () => {
  const page = await openForm(site)
  await openBatchDialog(page)
  const file = { name: '别的.csv', content: '2026 年例会\n\n题\t方\n例会\t电话\n' }
  await chooseTable(page, file)
  await page.getByText('“别的.csv”：这个文件前十行里没有认得的表头').waitFor()
  await page.getByLabel('“题”放到').selectOption({ label: '会议名称' })
  await page.getByText('“别的.csv”里有 1 份，1 份有错').waitFor()
  await page.getByLabel('“方”放到').selectOption({ label: '不放进来' })
  await expectAccessible(page)
  expectSound(page)
})

test.for([
  ['no table', { name: '图.csv', content: '\u0089PNG\u0000' }, '这是认不出的文件，不是表格'],
  ['a broken workbook', { name: '坏.xlsx', content: 'PK\u0003\u0004坏' }, '这是不完整的压缩包或 Office 文件'],
] as const)('%s is refused with a sentence, and another file can be chosen', async ([, file, reason]) => {
  const page = await openForm(site)
  await openBatchDialog(page)
  await chooseTable(page, file)
  await page.getByRole('alert').getByText(`“${file.name}”：${reason}`).waitFor()
  await chooseTable(page, csv(manyMinutes(1)))
  await page.getByText('都可以生成').waitFor()
  expectSound(page)
})

test('it pauses, goes on, and stops with what is made', async () => {
  const page = await openForm(site)
  await openBatchDialog(page)
  await chooseTable(page, csv(manyMinutes(200)))
  await button(page, '生成 200 份').click()
  await button(page, '暂停').click()
  await page.getByText(/已暂停，已生成 \d+ \/ 200 份/).waitFor()
  // Esc is for what was meant, not for work under way.
  await page.keyboard.press('Escape')
  await expectFocus(page)
  await button(page, '继续').click()
  await expect.poll(async () => Number(await page.locator('progress').getAttribute('value'))).toBeGreaterThan(3)
  const zip = await downloadBy(page, '停止')
  const made = Object.keys(unzipSync(zip.bytes)).length - 1
  expect(made).toBeGreaterThan(3)
  expect(made).toBeLessThan(200)
  await page.getByText(`已停止，生成了 200 份里的 ${made} 份。`).waitFor()
  expectSound(page)
})

test('where fonts don’t arrive it waits, and goes on when told to', async () => {
  const page = await openForm(site)
  await openBatchDialog(page)
  await page.context().route('**/fonts/**', (route) => route.abort())
  await chooseTable(page, csv(manyMinutes(2, { title: '龘靐齉' })))
  await button(page, '生成 2 份').click()
  // The sheet beside the form says of the same fonts that they didn’t arrive; this is the batch’s own sentence.
  await page.getByText('先停在这里').waitFor()
  await page.context().unroute('**/fonts/**')
  const zip = await downloadBy(page, '继续')
  expect(Object.keys(unzipSync(zip.bytes))).toHaveLength(3)
})

test('the sheet that is being filled in is as it was', async () => {
  const page = await openForm(site)
  await title(page).fill('写了一半')
  await openBatchDialog(page)
  await chooseTable(page, csv(manyMinutes(1)))
  await downloadBy(page, '生成 1 份')
  await button(page, '完成').click()
  expect(await title(page).inputValue()).toBe('写了一半')
})

test('500 sheets are made without the tab growing by 500 MB', { timeout: 300_000 }, async () => {
  // A browser with no other tab: only then the largest process is the tab's.
  const alone = await openSite()
  const page = await openForm(alone)
  await openBatchDialog(page)
  const watch = await watchMemory(page)
  await chooseTable(page, csv(manyMinutes(500)))
  const zip = await downloadBy(page, '生成 500 份', 280_000)
  const { before, peak } = await watch.end()
  await alone.close()
  const inMb = (bytes: number): number => Math.round(bytes / 1e6)
  console.log(`500 sheets, ${inMb(zip.bytes.length)} MB: the tab grew from ${inMb(before)} to at most ${inMb(peak)} MB`)
  expect(before).toBeGreaterThan(10e6)
  expect(peak - before).toBeLessThan(500e6)
  expect(Object.keys(unzipSync(zip.bytes))).toHaveLength(501)
})

describe('axe finds nothing', () => {
  test.for([1440, 375])('%s px wide, in every state of the dialog', async (width) => {
    const page = await openForm(site, { width })
    const look = async (): Promise<void> => {
      await expectAccessible(page, 5)
      await expectSoundForm(page)
      await expectFocus(page)
    }
    await openBatchDialog(page)
    await look()
    await chooseTable(page, csv(manyMinutes(60, { mode: '现在' })))
    await page.getByText('1 份有错').waitFor()
    await look()
    await button(page, '只生成没有错的 59 份').click()
    await button(page, '暂停').click()
    await look()
    await downloadBy(page, '停止')
    await button(page, '再做一批').waitFor()
    await look()
    expectSound(page)
    await page.context().close()
  })
})
