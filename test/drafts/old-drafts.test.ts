/*
 * Drafts as they lie in browsers, of every version that every template has had: test/drafts/old/<template>/v<n>.json.
 * Who adds a migration adds the draft that it is for; nobody ever changes one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { readDraft } from '../../src/drafts/draft.ts'
import { openDraft } from '../../src/drafts/open-draft.ts'
import type { Template } from '../../src/templates/define-template.ts'

const FOLDER = resolve('test/drafts/old')

const templates = await loadTemplates()

const fileOf = (template: string, version: number): string => `${FOLDER}/${template}/v${version}.json`

/** Versions of a template of which a draft must be there: all that browsers may hold and today's form must open. */
const missing = ({ id, version }: Pick<Template, 'id' | 'version'>): readonly number[] =>
  Array.from({ length: version - 1 }, (_, index) => index + 1).filter((old) => !existsSync(fileOf(id, old)))

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  test('of every older version there is a draft', () => {
    expect(missing(template)).toEqual([])
  })

  test('a draft of any version opens as a draft of today, and nothing that was typed is lost', () => {
    const files = existsSync(`${FOLDER}/${id}`) ? readdirSync(`${FOLDER}/${id}`) : []
    const kept = files.map((file): unknown => JSON.parse(readFileSync(`${FOLDER}/${id}/${file}`, 'utf8')))
    const today = { template: id, version: template.version, id: 'a', savedAt: '', data: template.sample }
    for (const value of [...kept, today]) {
      const draft = readDraft(value)
      if (draft === undefined) throw new Error('A file holds no draft.')
      const opened = openDraft(template, draft)
      expect(opened).toMatchObject({ kind: 'opened', draft: { id: draft.id, version: template.version } })
      // What a migration has no place for is kept beside the data.
      const held = JSON.stringify([opened.draft.data, opened.draft.rest ?? []])
      expect(textsOf(draft.data).filter((text) => !held.includes(JSON.stringify(text)))).toEqual([])
    }
  })
})

test('a version without its draft is found', () => {
  expect(missing({ id: 'minutes', version: 9 })).toContain(8)
})

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
