/*
 * Every page of every sheet, filled and blank, by both painters: what the form shows beside itself is what prints.
 */
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { site } from '../../src/site.config.ts'
import { comparePainters, MOST_DIFFERENT } from '../support/compare-painters.ts'

const templates = await loadTemplates()

test('there are templates to compare', () => {
  expect(templates.length).toBeGreaterThan(0)
})

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const context = { now: template.sampleAt, site }
  test.each([
    ['sample', template.toDocument(template.sample, context)],
    ['blank', template.toDocument({}, { ...context, blank: true })],
  ])('%s looks the same on the screen and on paper', async (_name, document) => {
    const shares = await comparePainters(document)
    expect(shares.filter((share) => share > MOST_DIFFERENT)).toEqual([])
  })
})
