/*
 * The two commands and what else may stand under a name than a file; and what becomes of a file that is replaced.
 */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sample } from '../../src/templates/minutes/sample.ts'

/** A dozen programs are started, which on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 }

const MAKE_PIPE = 'mkfifo'

const folder = mkdtempSync(join(tmpdir(), 'fill-files-'))
const at = (name: string): string => join(folder, name)
const DATA = at('data.json')
let socket: Server

beforeAll(async () => {
  writeFileSync(DATA, JSON.stringify(sample))
  writeFileSync(at('empty.json'), '')
  mkdirSync(at('folder.pdf'))
  execFileSync(MAKE_PIPE, [at('pipe.pdf')])
  symlinkSync(at('nowhere.pdf'), at('dangling.pdf'))
  socket = createServer()
  await new Promise<void>((done) => socket.listen(at('socket.pdf'), done))
})
afterAll(() => {
  socket.close()
  rmSync(folder, { recursive: true })
})

/** Calls a command; one that waits for ever fails by the test's own time. @param input What a shell would hand over. */
const call = (args: readonly string[], input?: string): Promise<readonly [code: number | null, said: string]> =>
  new Promise((done) => {
    const [command, ...rest] = args
    const child = spawn(process.execPath, [`src/build/${command}.ts`, ...rest], { timeout: 20_000 })
    let said = ''
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
    })
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString()
    })
    child.on('close', (code) => done([code, said.trimEnd()]))
    child.stdin.end(input ?? '')
  })

const fill = (input: string, output: string, ...more: readonly string[]) =>
  call(['fill', 'minutes', input, output, '--at', '2026-11-24 09:40', ...more])

test.for([
  ['folder.pdf', '文件夹'],
  ['pipe.pdf', '管道'],
  ['socket.pdf', '套接字'],
])('%s is named as what it is, by whoever reads and whoever writes', PATIENCE, async ([name = '', kind]) => {
  const sentence = `“${at(name)}”是${kind}，不是文件，没有读。请换成文件的路径。`
  expect(await call(['read', at(name)])).toEqual([1, sentence])
  expect(await fill(at(name), at('out.pdf'))).toEqual([1, sentence])
  expect(await fill(DATA, at(name))).toEqual([1, `“${at(name)}”是${kind}，不是文件，没有写。请换一个文件名。`])
})

test('a device, an empty file and a missing one are told apart', PATIENCE, async () => {
  expect(await call(['read', '/dev/null'])).toEqual([1, '“/dev/null”是设备，不是文件，没有读。请换成文件的路径。'])
  expect(await call(['read', at('empty.json')])).toEqual([1, `“${at('empty.json')}”是空的，里面什么也没有。`])
  expect(await fill(at('empty.json'), at('out.pdf'))).toEqual([2, `“${at('empty.json')}”是空的，里面什么也没有。`])
  expect(await fill(at('none.json'), at('out.pdf'))).toEqual([1, `打不开“${at('none.json')}”。请看看路径对不对。`])
  expect(existsSync(at('out.pdf'))).toBe(false)
})

test.for(['-', '/dev/stdin'])('what a shell hands over is read, by %s', PATIENCE, async (name) => {
  const args = ['fill', 'minutes', name, at(`handed${name.length}.txt`)]
  expect(await call(args, JSON.stringify(sample))).toEqual([0, expect.stringContaining('已写好')])
  expect(await call(args, '')).toEqual([2, `“${name}”是空的，里面什么也没有。`])
})

test('a file that is replaced keeps its permissions, and it is said', PATIENCE, async () => {
  const out = at('kept.txt')
  expect(await fill(DATA, out)).toEqual([0, `已写好 ${out}。`])
  chmodSync(out, 0o640)
  expect(await fill(DATA, out)).toEqual([0, `已写好 ${out}。\n换掉了原来的 ${out}。`])
  expect((statSync(out).mode & 0o777).toString(8)).toBe('640')
})

test('a link is followed only when told to, and stays one', PATIENCE, async () => {
  writeFileSync(at('theirs.txt'), 'theirs')
  symlinkSync(at('theirs.txt'), at('link.txt'))
  expect(await fill(DATA, at('link.txt'))).toEqual([
    1,
    `“${at('link.txt')}”是一个链接，指向“${at('theirs.txt')}”，没有写。要写进它指的那个文件，请加 --force。`,
  ])
  expect(readFileSync(at('theirs.txt'), 'utf8')).toBe('theirs')
  expect((await fill(DATA, at('link.txt'), '--force'))[0]).toBe(0)
  expect(readFileSync(at('theirs.txt'), 'utf8')).toContain('【会议纪要】')
  expect(
    readdirSync(folder, { withFileTypes: true })
      .find(({ name }) => name === 'link.txt')
      ?.isSymbolicLink(),
  ).toBe(true)
  expect(await fill(DATA, at('dangling.pdf'), '--force')).toEqual([
    1,
    `“${at('dangling.pdf')}”是一个链接，指向的“${at('nowhere.pdf')}”不存在，没有写。`,
  ])
})

test('a shorter set of pictures takes the pages of the longer one away, and no others', PATIENCE, async () => {
  const long = at('long.json')
  writeFileSync(long, JSON.stringify({ ...sample, purpose: '会开完，事情才开始。\n'.repeat(90) }))
  const first = await fill(long, at('set.svg'))
  expect(first[0]).toBe(0)
  const pages = (name: string) =>
    readdirSync(folder)
      .filter((each) => each.startsWith(name))
      .sort()
  expect(pages('set').length).toBeGreaterThan(3)
  const last = pages('set').length
  await fill(DATA, at(`set-${last + 1}.svg`)) // A sheet of its own, whose first page has the next name.
  const said = (await fill(DATA, at('set.svg')))[1]
  expect(pages('set')).toEqual(['set-2.svg', `set-${last + 1}-2.svg`, `set-${last + 1}.svg`, 'set.svg'].sort())
  expect(said).toMatch(/上一次多出来的 .*set-3\.svg.* 已经删掉。/)
})

test('what can’t be written leaves the old files and no parts', PATIENCE, async () => {
  writeFileSync(at('half.svg'), 'old')
  mkdirSync(at('half-2.svg'))
  expect(await fill(DATA, at('half.svg'))).toEqual([
    1,
    `“${at('half-2.svg')}”是文件夹，不是文件，没有写。请换一个文件名。`,
  ])
  expect(readFileSync(at('half.svg'), 'utf8')).toBe('old')
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
})
