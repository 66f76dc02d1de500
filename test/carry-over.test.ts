/*
 * What holds for every template that takes something from another sheet.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../src/build/load-templates.ts'
import { site } from '../src/site.config.ts'
import { withoutBlanks } from '../src/templates/blanks.ts'
import { takeOver } from '../src/workspace/carry/take-over.ts'
import { arbitraryData } from './support/arbitrary-data.ts'
import { findFaults } from './support/find-faults.ts'

const templates = await loadTemplates()
const ways = templates.flatMap((template) => (template.carryOver ?? []).map((carry) => ({ template, carry })))

test('at least one template takes something over', () => {
  expect(ways.length).toBeGreaterThan(0)
})

describe.each(ways.map((way) => [`${way.template.id} from ${way.carry.from}`, way] as const))('%s', (_, way) => {
  const { template, carry } = way
  const source = templates.find(({ id }) => id === carry.from)
  const context = { now: template.sampleAt, site }
  const find = findFaults(template.schema)
  const taker = { schema: template.schema, find }

  test('takes from a template that there is', () => {
    expect(source?.id).toBe(carry.from)
  })

  test('takes something from the sample, and nothing of it is lost on the way', () => {
    const taken = takeOver(taker, carry.take, source?.sample ?? {}, context)
    expect(taken.ok && Object.keys(taken.data).length).toBeGreaterThan(0)
    const given = Object.entries(withoutBlanks(carry.take(source?.sample ?? {}, context)))
    const whole = given.filter(([, value]) => !Array.isArray(value) || value.length > 0).map(([id]) => id)
    expect(taken.ok && Object.keys(taken.data).toSorted()).toEqual(whole.toSorted())
  })

  test('takes from a sheet at any stage without breaking, and what it takes fits', () => {
    fc.assert(
      fc.property(arbitraryData(source?.schema ?? { type: 'object' }), (data) => {
        const taken = takeOver(taker, carry.take, data, context)
        expect(taken).toMatchObject({ ok: true })
        if (taken.ok)
          expect(find(taken.data).filter(({ keyword }) => keyword !== 'required' && keyword !== 'minItems')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
