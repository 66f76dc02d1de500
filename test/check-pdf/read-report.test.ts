import { describe, expect, test } from 'vitest'
import { readReport } from './read-report.ts'

const rule = {
  clause: '7.1',
  testNumber: 3,
  failedChecks: 131,
  description: 'Content shall be tagged',
  checks: [{ context: 'root/document[0]', errorMessage: 'Content is not tagged' }],
}

const verdict = (profile: string, ruleSummaries: readonly (typeof rule)[] = [], passedChecks = 9) => ({
  profileName: `${profile} validation profile`,
  compliant: ruleSummaries.length === 0,
  details: { passedChecks, ruleSummaries },
})

/** veraPDF's report on one file in /tmp. */
const on = (name: string, job: object): string =>
  JSON.stringify({ report: { jobs: [{ itemDetails: { name: `/tmp/${name}` }, ...job }] } })

const faultsOf = (json: string, file = 'a.pdf') => readReport(json, [file]).get(file)

test('a file that keeps both profiles has no faults', () => {
  const json = on('a.pdf', { validationResult: [verdict('PDF/A-3A'), verdict('PDF/UA-1')] })
  expect(faultsOf(json)).toEqual([])
})

test('a broken rule is told by its clause, how often and where', () => {
  const json = on('a.pdf', { validationResult: [verdict('PDF/A-3A'), verdict('PDF/UA-1', [rule])] })
  expect(faultsOf(json)).toEqual([
    'PDF/UA-1: not compliant',
    'PDF/UA-1 7.1-3 (131 ×): Content shall be tagged\n      Content is not tagged at root/document[0]',
  ])
})

describe('what was not checked has failed', () => {
  test('a file that the report does not name', () => {
    const json = on('a.pdf', { validationResult: [verdict('PDF/A-3A'), verdict('PDF/UA-1')] })
    expect(faultsOf(json, 'b.pdf')).toEqual(['veraPDF did not look at it'])
  })

  test('a profile that the file does not claim', () => {
    const json = on('a.pdf', { validationResult: [verdict('PDF/A-3A')] })
    expect(faultsOf(json)).toEqual(['PDF/UA-1: not checked, since the file does not claim it'])
  })

  test('a profile of which no rule was tried', () => {
    const json = on('a.pdf', { validationResult: [verdict('PDF/A-3A', [], 0), verdict('PDF/UA-1')] })
    expect(faultsOf(json)).toEqual(['PDF/A-3A: nothing was checked'])
  })

  test('a file that could not be read', () => {
    const json = on('a.pdf', { taskException: { exceptionMessage: 'Couldn’t parse stream' } })
    expect(faultsOf(json)).toEqual(['Couldn’t parse stream'])
  })
})
