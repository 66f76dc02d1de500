/*
 * The two commands as a user calls them.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { templateIds } from '../../src/build/load-templates.ts'
import { writeDocx } from '../../src/engine/docx.ts'
import { site } from '../../src/site.config.ts'
import { sample } from '../../src/templates/minutes/sample.ts'
import { template } from '../support/minutes.ts'
import { pdfText, withoutSpace } from '../support/pdf-text.ts'
import { dataLeaves } from '../support/schema-leaves.ts'

const folder = mkdtempSync(join(tmpdir(), 'fill-'))
afterAll(() => rmSync(folder, { recursive: true }))

const OUT = join(folder, 'out.pdf')

interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: readonly string[]
}

const call = async (command: 'fill' | 'read', ...args: readonly string[]): Promise<Said> => {
  const run = promisify(execFile)(process.execPath, [`src/build/${command}.ts`, ...args])
  const lines = (text: string) => text.split('\n').filter((line) => line !== '')
  try {
    const { stdout, stderr } = await run
    return { code: 0, stdout, stderr: lines(stderr) }
  } catch (error) {
    // execFile rejects with what the command said when it ends with another code than 0.
    const { code, stdout, stderr } = error as {
      readonly code: number
      readonly stdout: string
      readonly stderr: string
    }
    return { code, stdout, stderr: lines(stderr) }
  }
}

const file = (content: unknown): string => {
  const path = join(folder, 'data.json')
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content))
  return path
}

const fill = (content: unknown, ...more: readonly string[]): Promise<Said> =>
  call('fill', 'minutes', file(content), OUT, '--at', '2026-11-24 09:40', ...more)

test('lists the templates', async () => {
  const { code, stdout, stderr } = await call('fill', '--list')
  expect([code, stderr]).toEqual([0, []])
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toContain('minutes\t会议纪要')
  expect(lines.map((line) => line.split('\t')[0])).toEqual(templateIds())
})

describe('right data', () => {
  test('becomes a PDF that says all of it, and the data can be read back', async () => {
    expect(await fill(sample)).toEqual({ code: 0, stdout: `已写好 ${OUT}，2 页。\n`, stderr: [] })
    const text = (await pdfText(new Uint8Array(readFileSync(OUT)))).join('')
    const texts = dataLeaves(sample).filter((value) => typeof value === 'string')
    expect(texts.filter((value) => !text.includes(withoutSpace(value)))).toEqual([])

    const { stdout } = await call('read', OUT)
    expect(JSON.parse(stdout)).toEqual({ template: 'minutes', version: 1, data: sample })
  })

  test('gives the same bytes at the same moment', async () => {
    await fill(sample)
    const first = readFileSync(OUT)
    await fill(sample)
    expect(readFileSync(OUT).equals(first)).toBe(true)
  })

  test('may come in an envelope, and with options of other widths', async () => {
    const data = { ...sample, confidentiality: '内部・限阅', scheduleChange: '是' }
    expect((await fill({ template: 'minutes', version: 1, data })).code).toBe(0)
    const { stdout } = await call('read', OUT)
    expect(JSON.parse(stdout).data).toEqual({ ...data, confidentiality: '内部·限阅', scheduleChange: true })
  })

  test('is written with advice, and with a word on what the font lacks', async () => {
    const { code, stderr } = await fill({ ...sample, recorder: sample.host, title: '简报会🍊' })
    expect(code).toBe(0)
    expect(stderr).toEqual([
      '建议：主持和记录是同一个人，边主持边记容易漏，最好换一个人记',
      '提醒：会议名称：字体里没有“🍊”，纸面上印成方框，请换一个字',
    ])
  })
})

describe('the ending of the name', () => {
  test('makes a Word file, with the bytes that a browser would make', async () => {
    const out = join(folder, 'out.docx')
    const said = await call('fill', 'minutes', file(sample), out, '--at', '2026-11-24 09:40')
    expect(said).toEqual({ code: 0, stdout: `已写好 ${out}。\n`, stderr: [] })
    const document = template.toDocument(sample, { now: '2026-11-24 09:40', site })
    expect(readFileSync(out).equals(await writeDocx(document, { createdAt: '2026-11-24 09:40' }))).toBe(true)
  })

  test('is refused when it is none of ours, before anything is written', async () => {
    const out = join(folder, 'out.doc')
    const sentence = `不知道把“${out}”写成什么。文件名请以 .pdf、.docx、.txt、.md、.svg 结尾。`
    expect(await call('fill', 'minutes', file(sample), out)).toEqual({ code: 1, stdout: '', stderr: [sentence] })
    expect(existsSync(out)).toBe(false)
  })
})

describe('wrong data', () => {
  test('is named, and nothing is written', async () => {
    rmSync(OUT, { force: true })
    expect(await fill({ ...sample, title: '', titel: '甲' })).toEqual({
      code: 2,
      stdout: '',
      stderr: ['请填写会议名称', '没有“titel”这一栏，是不是“title”（会议名称）？'],
    })
    expect(existsSync(OUT)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  test('takes forty lines at most', async () => {
    const { code, stderr } = await fill({ ...sample, actions: Array.from({ length: 50 }, () => ({})) })
    expect([code, stderr.length, stderr.at(-1)]).toEqual([2, 40, '还有 211 处，先改上面这些。'])
  })

  test.each([
    [
      'broken JSON',
      new TextEncoder().encode('{\n"title": “周会”\n}'),
      '第 2 行第 10 个字起不是正确的 JSON：这里用了中文引号，请换成英文双引号。',
    ],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), '文件不是 UTF-8 编码。请用编辑器“另存为”，编码选 UTF-8。'],
    ['a list', [sample], '最外层要写成 { "字段": 值 } 的样子。'],
  ])('%s is one sentence', async (_, content, sentence) => {
    expect(await fill(content)).toEqual({ code: 2, stdout: '', stderr: [sentence] })
  })
})

describe('anything else', () => {
  test('an unknown template is told the nearest', async () => {
    const { code, stderr } = await call('fill', 'minuets', file(sample), OUT)
    expect([code, stderr]).toEqual([1, ['没有模板“minuets”，是不是“minutes”。用 npm run fill -- --list 看有哪些。']])
    expect((await call('fill', '../minutes', file(sample), OUT)).code).toBe(1)
  })

  test('a file that isn’t there, a folder that isn’t there, a PDF that isn’t ours: one sentence each', async () => {
    const gone = join(folder, 'gone', 'x.pdf')
    expect(await call('fill', 'minutes', gone, OUT)).toMatchObject({
      code: 1,
      stderr: [`打不开“${gone}”。请看看路径对不对。`],
    })
    expect(await call('fill', 'minutes', file(sample), gone)).toMatchObject({
      code: 1,
      stderr: [`写不进“${gone}”。请看看文件夹在不在、能不能写。`],
    })
    expect(await call('read', gone)).toMatchObject({ code: 1, stderr: [`打不开“${gone}”。请看看路径对不对。`] })
    expect(await call('read', file(sample))).toMatchObject({
      code: 1,
      stderr: ['这不是 PDF 文件。请选手册里下载的那份 PDF。'],
    })
  })
})
