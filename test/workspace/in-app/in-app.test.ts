import { expect, test } from 'vitest'
import { inApp } from '../../../src/workspace/in-app/in-app.ts'
import { BROWSERS, IN_APPS } from '../../support/user-agents.ts'

test.for(IN_APPS)('%s is told from a browser', ([, name, userAgent]) => {
  expect(inApp(userAgent)?.name).toBe(name)
})

test.for(BROWSERS)('%s is a browser', ([, userAgent]) => {
  expect(inApp(userAgent)).toBeUndefined()
})
