/*
 * Every page of every sheet, as text with its places: a change in how a sheet looks is seen in review, line by line.
 */
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { setInNode } from '../../src/build/set-sheet.ts'
import { site } from '../../src/site.config.ts'
import { expectGolden } from '../support/golden.ts'
import { describePages } from '../support/page-laws.ts'

const templates = await loadTemplates()

test('there are templates to look at', () => {
  expect(templates.length).toBeGreaterThan(0)
})

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const context = { now: template.sampleAt, site }
  const sheets = {
    sample: template.toDocument(template.sample, context),
    blank: template.toDocument({}, { ...context, blank: true }),
  }
  test.each(Object.entries(sheets))('%s is set as it was when someone looked at it', async (name, document) => {
    const { laidOut } = await setInNode(document, { createdAt: template.sampleAt })
    expectGolden(`${id}/${name}`, describePages(laidOut))
  })
})
