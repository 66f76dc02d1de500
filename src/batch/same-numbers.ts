import type { Context, Template } from '../templates/define-template.ts'

/** What decides on a sheet's number. */
type NumberedTemplate = Pick<Template, 'withDefaults'>

/** Numbers named in one sentence; of more, the first ones. */
const NAMED = 3

/** Sheets that would go out under one number, in a sentence; undefined where each has its own. */
export const sameNumbers = (
  { withDefaults }: NumberedTemplate,
  sheets: readonly Readonly<Record<string, unknown>>[],
  context: Context,
): string | undefined => {
  const counts = new Map<string, number>()
  for (const sheet of sheets) {
    const number = withDefaults(sheet, context)['docNo']
    if (typeof number === 'string') counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  const shared = [...counts].filter(([, count]) => count > 1)
  if (shared.length === 0) return undefined
  const named = shared.slice(0, NAMED).map(([number, count]) => `“${number}”有 ${count} 份`)
  const more = shared.length > NAMED ? '等' : ''
  return `有几份编号相同：${named.join('，')}${more}。没写编号的会自动编成一样的，最好在文件里各写一个。`
}
