/*
 * What holds for every template that takes something from another sheet.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../src/build/load-templates.ts'
import { faultFinder } from '../src/forms/check.ts'
import { site } from '../src/site.config.ts'
import { withoutBlanks } from '../src/templates/blanks.ts'
import { addDays, dateOf } from '../src/templates/calendar-date.ts'
import { takeOver } from '../src/workspace/carry/take-over.ts'
import { arbitraryData } from './support/arbitrary-data.ts'

const templates = await loadTemplates()
const ways = templates.flatMap((template) => (template.carryOver ?? []).map((carry) => ({ template, carry })))

test('at least one template takes something over', () => {
  expect(ways.length).toBeGreaterThan(0)
})

describe.each(ways.map((way) => [`${way.template.id} from ${way.carry.from}`, way] as const))('%s', (_, way) => {
  const { template, carry } = way
  const source = templates.find(({ id }) => id === carry.from)
  const context = { now: template.sampleAt, site }
  const find = faultFinder(template.schema)
  const taker = { schema: template.schema, find }

  test('takes from a template that there is', () => {
    expect(source?.id).toBe(carry.from)
  })

  test('takes something from the sample, and nothing of it is lost on the way', () => {
    // A week's plan takes what falls due in the week that it plans: this one or the next.
    const times = [template.sampleAt, `${addDays(dateOf(source?.sampleAt ?? ''), 5)} 09:00`]
    const most = times
      .map((now) => ({ now, taken: takeOver(taker, carry.take, source?.sample ?? {}, { now, site }) }))
      .sort((a, b) => countOf(b.taken) - countOf(a.taken))[0]
    const taken = most?.taken ?? { ok: false as const }
    expect(countOf(taken)).toBeGreaterThan(0)
    const given = Object.entries(withoutBlanks(carry.take(source?.sample ?? {}, { now: most?.now ?? '', site })))
    const whole = given.filter(([, value]) => !Array.isArray(value) || value.length > 0).map(([id]) => id)
    expect(taken.ok && Object.keys(taken.data).sort()).toEqual([...whole].sort())
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

const countOf = (taken: { readonly ok: boolean; readonly data?: object }): number =>
  Object.keys(taken.data ?? {}).length
