/*
 * npm run fill -- <template> <data.json> <out.pdf>: a sheet from data, without a browser; the ending of the output's
 * name says what it becomes.
 * Exit codes: 0 written; 2 the data is wrong, one sentence a line on stderr, nothing written; 1 anything else.
 */
import { nearest } from '../forms/nearest.ts'
import { schemaAt } from '../forms/path.ts'
import { rowPrefix } from '../forms/sentences.ts'
import { FILE } from '../limits/limits.ts'
import { type Remark, readRecord } from '../reading/read-record.ts'
import { site } from '../site.config.ts'
import type { FieldError, Path, Template } from '../templates/define-template.ts'
import { readArguments, type Task } from './input/arguments.ts'
import { openEnvelope } from './input/envelope.ts'
import { readData } from './input/read-data.ts'
import { readInputFile } from './input/read-file.ts'
import { removeLeftovers } from './leftover-pages.ts'
import { loadTemplate, loadTemplates, templateIds, type WholeTemplate } from './load-templates.ts'
import { putDown } from './put-down.ts'
import { validate } from './validate.ts'
import { ENDINGS, type WriteSheet, type WrittenSheet, writerFor } from './write-sheet.ts'

const MAX_LINES = 40

/** What is to be said, and how it went. */
interface Outcome {
  readonly code: 0 | 1 | 2
  readonly said?: readonly string[]
  readonly complaints?: readonly string[]
}

const run = async (task: Task): Promise<Outcome> => {
  switch (task.kind) {
    case 'unclear':
      return { code: 1, complaints: [task.reason] }
    case 'list':
      return { code: 0, said: (await loadTemplates()).map(({ id, name }) => `${id}\t${name}`) }
    case 'fill':
      return fill(task)
  }
}

const fill = async (task: Task & { readonly kind: 'fill' }): Promise<Outcome> => {
  if (!templateIds().includes(task.template)) return { code: 1, complaints: [unknownTemplate(task.template)] }
  const writeSheet = writerFor(task.output)
  if (writeSheet === undefined) return { code: 1, complaints: [unknownEnding(task.output)] }
  const template = await loadTemplate(task.template)
  const input = await readInputFile(task.input, FILE.bytes)
  if (!input.ok) return { code: input.isEmpty ? 2 : 1, complaints: [input.reason] }
  const file = readData(input.bytes)
  const opened = file.ok ? openEnvelope(template, file.data) : file
  if (!opened.ok) return { code: 2, complaints: [opened.reason] }
  return write(template, opened.data, task, writeSheet)
}

const write = async (
  template: WholeTemplate,
  given: Readonly<Record<string, unknown>>,
  { output, at, force }: Task & { readonly kind: 'fill' },
  writeSheet: WriteSheet,
): Promise<Outcome> => {
  const context = { now: at ?? nowInChina(), site }
  const read = readRecord(template.schema, given, { today: context.now.slice(0, 10) })
  // A record of fields stays one when its texts are read.
  const data = read.data as Record<string, unknown>
  const { errors, advice } = validate(template, data, context)
  if (errors.length > 0) return { code: 2, complaints: errors.map((error) => unclearAt(template, read.unclear, error)) }
  const source = { template: template.id, version: template.version, data }
  const document = template.toDocument(data, context)
  const { files, extent, warnings, pathOf } = await writeSheet(output, { document, source, createdAt: context.now })
  const put = putDown(files, force)
  if (!put.ok) return { code: 1, complaints: [put.reason] }
  const removed = pathOf === undefined ? [] : removeLeftovers(files.length, pathOf)
  const told = read.told.map((remark) => `提醒：${inPlace(template, remark)}`)
  const notes = [...told, ...advice.map(({ message }) => `建议：${message}`), ...missingGlyphs(template, warnings)]
  const said = [
    `已写好 ${files.map(({ path }) => path).join('、')}${extent}。`,
    ...(put.replaced.length > 0 ? [`换掉了原来的 ${put.replaced.join('、')}。`] : []),
    ...(removed.length > 0 ? [`上一次多出来的 ${removed.join('、')} 已经删掉。`] : []),
  ]
  return { code: 0, said, complaints: notes }
}

// What a text could mean says more than that it isn't what the field holds.
const unclearAt = (template: Template, unclear: readonly Remark[], { path, message }: FieldError): string => {
  const remark = unclear.find((each) => each.path.join('.') === path.join('.'))
  return remark === undefined ? message : inPlace(template, remark)
}

const inPlace = ({ schema }: Template, { path, message }: Remark): string =>
  `${rowPrefix(schema, path)}${schemaAt(schema, path)?.title ?? path.at(-1)}：${message}`

const missingGlyphs = (template: Template, warnings: WrittenSheet['warnings']): readonly string[] => [
  ...new Set(
    warnings
      .filter((warning) => warning.kind === 'missingGlyph')
      .map(({ char, field }) => `提醒：${whereIs(template, field)}字体里没有“${char}”，纸面上印成方框，请换一个字`),
  ),
]

const whereIs = ({ schema }: Template, field: string | undefined): string => {
  if (field === undefined) return ''
  const path: Path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  const title = schemaAt(schema, path)?.title
  return rowPrefix(schema, path) || (title === undefined ? '' : `${title}：`)
}

const unknownTemplate = (id: string): string => {
  const guess = nearest(id, templateIds())
  return `没有模板“${id}”${guess === undefined ? '' : `，是不是“${guess}”`}。用 npm run fill -- --list 看有哪些。`
}

const unknownEnding = (path: string): string => `不知道把“${path}”写成什么。文件名请以 ${ENDINGS} 结尾。`

/** Wall time in China, whatever the machine's zone: `YYYY-MM-DD HH:mm`. */
const nowInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const inShort = (lines: readonly string[]): readonly string[] =>
  lines.length <= MAX_LINES
    ? lines
    : [...lines.slice(0, MAX_LINES - 1), `还有 ${lines.length - MAX_LINES + 1} 处，先改上面这些。`]

try {
  const { code, said = [], complaints = [] } = await run(readArguments(process.argv.slice(2)))
  for (const line of said) console.log(line)
  for (const line of inShort(complaints)) console.error(line.replace(/\s*\n\s*/g, ' '))
  process.exitCode = code
} catch (error) {
  console.error(`没有写成：${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  process.exitCode = 1
}
