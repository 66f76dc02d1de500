import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, openForm, title } from '../support/form.ts'
import {
  choose,
  clipboard,
  dataIn,
  drop,
  envelope,
  expectSound,
  pdf,
  pick,
  refuseClipboard,
} from '../support/in-out.ts'
import { template } from '../support/minutes.ts'
import { openSite, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a PDF of ours', () => {
  test('opens in another browser with the same data, and makes a PDF with the same data', async () => {
    const first = await openForm(site)
    await fillSample(first)
    const sent = await downloadPdf(first)
    const second = await openForm(site)
    await choose(second, '打开 PDF 继续编辑', pdf(sent.bytes))
    await second.getByText('已打开“会议纪要.pdf”，可以接着填。').waitFor()
    const again = await downloadPdf(second)
    expect(await dataIn(again.bytes)).toEqual(await dataIn(sent.bytes))
    expect(await dataIn(again.bytes)).toEqual(template.sample)
    expect(again.name).toBe(sent.name)
    expectSound(second)
  })

  test('may be dropped anywhere on the page', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const { bytes } = await downloadPdf(page)
    const other = await openForm(site)
    await drop(other, pdf(bytes))
    await other.getByText('已打开“会议纪要.pdf”').waitFor()
    expect(await title(other).inputValue()).toBe(template.sample['title'])
  })

  test('is asked about before it replaces anything, and can be taken back', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const sent = pdf((await downloadPdf(page)).bytes)
    await title(page).fill('自己写的')
    await choose(page, '打开 PDF 继续编辑', sent)
    await page.getByRole('dialog').getByText('用“会议纪要.pdf”换掉现在填的内容？').waitFor()
    await button(page, '取消').click()
    expect(await title(page).inputValue()).toBe('自己写的')
    await choose(page, '打开 PDF 继续编辑', sent)
    await button(page, '换掉').click()
    expect(await title(page).inputValue()).toBe(template.sample['title'])
    await button(page, '撤销').click()
    await expect.poll(() => title(page).inputValue()).toBe('自己写的')
  })
})

describe('a file that is none of ours', () => {
  const wrong = [
    ['not a PDF', { name: '合同.pdf', text: '你好' }, '这不是 PDF 文件'],
    ['half a PDF', { name: '合同.pdf', text: '%PDF-1.7\n1 0 obj' }, '这份 PDF 不完整'],
    ['a picture', { name: '图.png', text: '\u0089PNG' }, '这是纯文本'],
    ['no JSON', { name: '草稿.json', text: '{"template":' }, '这个文件读不出来'],
    ['no envelope', { name: '草稿.json', text: '[1, 2]' }, '里面没有能填进表里的内容'],
    ['another sheet', { name: '草稿.json', text: envelope({}, { template: '../x' }) }, '手册里也没有它的表'],
    ['a later edition', { name: '草稿.json', text: envelope({}, { version: 99 }) }, '用更新的版本填的'],
    [
      'nested without end',
      { name: '草稿.json', text: envelope('x').replace('"x"', '{"a":'.repeat(90_000) + 1 + '}'.repeat(90_000)) },
      '一层套一层',
    ],
    ['too long', { name: '草稿.json', text: envelope({ title: '长'.repeat(30_000) }) }, '一栏最多 20000 个字'],
    ['too many rows', { name: '草稿.json', text: envelope({ actions: Array(5000).fill({}) }) }, '最多 2000 行'],
    ['50 MB', { name: '草稿.json', text: ' '.repeat(1024 * 1024), times: 50 }, '“草稿.json”超过 20 MB'],
  ] as const
  test.for(wrong)('(%s) is refused in a sentence, and what is filled in stays', async ([, file, sentence]) => {
    const page = await openForm(site)
    await title(page).fill('自己写的')
    await drop(
      page,
      { name: file.name, mimeType: '', buffer: Buffer.from(file.text) },
      'times' in file ? file.times : 1,
    )
    await page.getByRole('status').getByText(sentence).waitFor()
    expect(await title(page).inputValue()).toBe('自己写的')
    expectSound(page)
    await page.context().close()
  })

  test('gives what can be used, as text, and says what was left out', async () => {
    const page = await openForm(site)
    const hostile = '<img src=x onerror="window.hit = 1"><script>window.hit = 1</script>'
    const text = envelope({
      title: hostile,
      client: 7,
      changed: '也许',
      colour: 'red',
      actions: [{ action: hostile }, '行'],
    })
    const polluted = text.replace('"colour"', '"__proto__":{"polluted":1},"colour"')
    await choose(page, '导入草稿', { name: '草稿.json', mimeType: 'application/json', buffer: Buffer.from(polluted) })
    await page.getByText(/^已打开“草稿\.json”，可以接着填。有 \d 处这张表放不下/).waitFor()
    expect(await title(page).inputValue()).toBe(hostile)
    expect(await page.evaluate(() => [Reflect.get(window, 'hit'), Reflect.get({}, 'polluted')])).toEqual([
      undefined,
      undefined,
    ])
    expectSound(page)
  })
})

test('a draft goes out as a file and comes in elsewhere with the same data', async () => {
  const page = await openForm(site)
  await fillSample(page)
  const [download] = await Promise.all([page.waitForEvent('download'), pick(page, '导出草稿')])
  expect(download.suggestedFilename()).toMatch(/（草稿）\.json$/)
  const buffer = await readFile(await download.path())
  expect(JSON.parse(buffer.toString())).toMatchObject({ template: 'minutes', version: 1, data: template.sample })
  const other = await openForm(site)
  await choose(other, '导入草稿', { name: '草稿.json', mimeType: 'application/json', buffer })
  await other.getByText('已打开“草稿.json”，可以接着填。').waitFor()
  expect(await dataIn((await downloadPdf(other)).bytes)).toEqual(template.sample)
})

describe('复制文字', () => {
  test('puts the sheet on the clipboard as text, part by part where it is long', async () => {
    const page = await openForm(site)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await fillSample(page)
    await button(page, '复制文字').click()
    await page.getByText(/文字已复制|第 1 段已复制/).waitFor()
    expect(await clipboard(page)).toContain(template.sample['title'])
    await title(page).fill('长的')
    await page.getByLabel('行动项第 1 行：要做什么').fill('很长的一件事。'.repeat(500))
    await button(page, '复制文字').click()
    await button(page, '复制第 2 段').click()
    await page.getByText('第 2 段已复制').waitFor()
    expect(await clipboard(page)).toMatch(/（2\/\d）/)
    expectSound(page)
  })

  test('shows the text, selected, where the browser refuses the clipboard', async () => {
    const page = await openForm(site)
    await refuseClipboard(page)
    await fillSample(page)
    await button(page, '复制文字').click()
    expect(await page.getByLabel('要复制的内容').inputValue()).toContain(template.sample['title'])
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('Control+c')
    expect(await clipboard(page)).toBe(await page.getByLabel('要复制的内容').inputValue())
  })
})

test('Word makes a Word file', async () => {
  const page = await openForm(site)
  await fillSample(page)
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Word').click()])
  expect(download.suggestedFilename()).toMatch(/^会议纪要.*\.docx$/)
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
  expectSound(page)
})
