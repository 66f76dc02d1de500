import { describe, expect, test } from 'vitest'
import { locate } from '../../src/offline/locate.ts'

const PAGES = new Set(['', 'handbook/', 'handbook/goals/', '404.html', 'theme.js'])
const find = (pathname: string, base = '/') => locate(pathname, base, (path) => PAGES.has(path))

describe('an address leads to the page it means', () => {
  test.each([
    ['/', '', true],
    ['/index.html', '', false],
    ['/handbook/goals/', 'handbook/goals/', true],
    ['/handbook/goals', 'handbook/goals/', false],
    ['/handbook/goals/index.html', 'handbook/goals/', false],
    ['/handbook/goals/index.htm', 'handbook/goals/', false],
    ['/handbook/goals/index', 'handbook/goals/', false],
    ['/handbook/goals.html', 'handbook/goals/', false],
    ['/handbook//goals', 'handbook/goals/', false],
    ['/handbook/go%61ls/', 'handbook/goals/', false],
    ['/404.html', '404.html', true],
  ])('%s', (pathname, path, exact) => {
    expect(find(pathname)).toEqual({ path, exact })
  })

  test('under a path of its own, also where the last slash of that is missing', () => {
    expect(find('/kit/handbook/goals', '/kit/')).toEqual({ path: 'handbook/goals/', exact: false })
    expect(find('/kit', '/kit/')).toEqual({ path: '', exact: false })
  })
})

test.each(['/handbook/goalsgoals/', '/no/such/page', '/%E0%A4%A', '/myindex.html'])('%s leads nowhere', (pathname) => {
  expect(find(pathname)).toBe(undefined)
})

test('what lies beside the site is not the site’s', () => {
  expect(find('/other/handbook/', '/kit/')).toBe(undefined)
})
