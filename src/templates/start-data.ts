import type { Context, Template } from './define-template.ts'

/** What a new sheet begins with: the rows of fixed tables, still empty, and what the template starts with. */
export const startData = (
  { schema, start }: Pick<Template, 'schema' | 'start'>,
  context: Context,
): Readonly<Record<string, unknown>> => {
  const rows = Object.entries(schema.properties ?? {}).flatMap(([id, { 'x-fixed': labels }]) =>
    labels === undefined ? [] : [[id, labels.map(() => ({}))] as const],
  )
  return { ...Object.fromEntries(rows), ...start?.(context) }
}
