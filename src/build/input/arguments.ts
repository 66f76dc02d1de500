/*
 * What `npm run fill` was asked to do.
 */
import { parseArgs } from 'node:util'
import { isDateTime } from '../../templates/calendar-date.ts'

/** A task, or one sentence in Chinese on how to ask for one. */
export type Task =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'fill'
      readonly template: string
      readonly input: string
      readonly output: string
      /** `YYYY-MM-DD HH:mm`; undefined is now. */
      readonly at: string | undefined
      /** Write through a link. */
      readonly force: boolean
    }
  | { readonly kind: 'unclear'; readonly reason: string }

/** How to call it. */
export const USAGE =
  '用法：npm run fill -- <模板> <数据.json> <输出.pdf|.docx|.txt|.md|.svg> [--at "YYYY-MM-DD HH:mm"] [--force]，或 npm run fill -- --list 看有哪些模板'

/** Reads the command line, without the program's own name. */
export const readArguments = (args: readonly string[]): Task => {
  const parsed = parse(args)
  if (parsed === undefined) return { kind: 'unclear', reason: USAGE }
  const { values, positionals } = parsed
  if (values.list) return { kind: 'list' }
  const [template, input, output, ...more] = positionals
  if (template === undefined || input === undefined || output === undefined || more.length > 0) {
    return { kind: 'unclear', reason: USAGE }
  }
  if (values.at !== undefined && !isDateTime(values.at)) {
    return { kind: 'unclear', reason: `--at 要写成“2026-11-23 14:00”的样子，不能是“${values.at}”。` }
  }
  return { kind: 'fill', template, input, output, at: values.at, force: values.force === true }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { list: { type: 'boolean' }, at: { type: 'string' }, force: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch (error) {
    // Options that aren't ours, or --at without a value: parseArgs says so in English.
    if (error instanceof TypeError) return undefined
    throw error
  }
}
