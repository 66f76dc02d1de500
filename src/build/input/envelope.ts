/*
 * Data may come in an envelope, `{ template, version, data }`: so `npm run read` and a saved draft write it.
 */
import type { Template } from '../../templates/define-template.ts'
import type { DataResult } from './read-data.ts'

/** The data inside, brought up to the template's version; data without an envelope comes back as it is. */
export const openEnvelope = (template: Template, file: Readonly<Record<string, unknown>>): DataResult => {
  const { template: id, version = 1, data } = file
  if (typeof id !== 'string' || !isRecord(data) || 'data' in (template.schema.properties ?? {})) {
    return { ok: true, data: file }
  }
  if (id !== template.id) {
    return { ok: false, reason: `这份数据是“${id}”的，不是“${template.id}”（${template.name}）的。` }
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > template.version) {
    return {
      ok: false,
      reason: `不认识“version”写的 ${JSON.stringify(version)}，现在的${template.name}是第 ${template.version} 版。`,
    }
  }
  const steps = template.migrations.slice(version - 1)
  return { ok: true, data: steps.reduce<Record<string, unknown>>((old, migrate) => migrate(old), data) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
