import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headersFor, parseHeaders } from '../../src/build/headers-file.ts'

describe('headers', () => {
  const rules = parseHeaders('# remark\n/*\n  X-A: 1\n\n/_astro/*\n  X-A: 2\n  Cache-Control: public, max-age=1\n')

  test('hold for the paths that their pattern matches', () => {
    expect(headersFor(rules, '/handbook/')).toEqual({ 'X-A': '1' })
  })

  test('of several rules are joined', () => {
    expect(headersFor(rules, '/_astro/a.js')).toEqual({ 'X-A': '1, 2', 'Cache-Control': 'public, max-age=1' })
  })

  test('with a name between slashes match any one part', () => {
    const fonts = parseHeaders('/fonts/:version/*\n  X-A: 1')
    expect(headersFor(fonts, '/fonts/ba33/core.bin')).toEqual({ 'X-A': '1' })
    expect(headersFor(fonts, '/fonts/manifest.json')).toEqual({})
  })

  test('match a dot as a dot', () => {
    expect(headersFor(parseHeaders('/a.js\n  X-A: 1'), '/abjs')).toEqual({})
  })

  test('are refused where a line is neither a path nor a header', () => {
    expect(() => parseHeaders('/*\nX-A: 1')).toThrow('“X-A: 1” is neither a path nor a header')
  })
})

test('the published headers keep the site out of frames, and the workers to its own origin', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))
  expect(headersFor(rules, '/')['Content-Security-Policy']).toBe("frame-ancestors 'none'")
  expect(headersFor(rules, '/_astro/pdf.worker.js')['Content-Security-Policy']).toContain("connect-src 'self'")
})

// WebKit judges a page's worker by the policy of the service worker that its script passes through.
test('the service worker lets the workers of the pages pass', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))
  expect(headersFor(rules, '/sw.js')['Content-Security-Policy']).toContain("worker-src 'self'")
})
