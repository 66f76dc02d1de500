/*
 * A template as people use it: the minutes' sample with its actions repeated, from the form's data to the bytes.
 */
import { setInNode } from '../../src/build/set-sheet.ts'
import { site } from '../../src/site.config.ts'
import { template } from '../support/minutes.ts'
import type { Prepare } from './sheet.ts'

const CONTEXT = { now: '2026-11-23 10:00', site }

export const prepare: Prepare = (rows) => {
  const data = minutesWith(rows)
  const source = { template: template.id, version: template.version, data }
  return async () => {
    const document = template.toDocument(template.withDefaults(data, CONTEXT), CONTEXT)
    return (await setInNode(document, { source, createdAt: CONTEXT.now })).bytes
  }
}

/** The sample's data with so many actions. */
export const minutesWith = (rows: number): Record<string, unknown> => {
  const { actions } = template.sample as { readonly actions: readonly { readonly action: string }[] } // the sample's shape is tested with its template
  const repeated = Array.from({ length: rows }, (_, index) => {
    const row = actions[index % actions.length]
    return { ...row, action: `${index + 1}. ${row?.action}` }
  })
  return { ...template.sample, actions: repeated }
}
