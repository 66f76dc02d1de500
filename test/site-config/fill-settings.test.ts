import { expect, test } from 'vitest'
import { site } from '../../src/site.config.ts'
import { fillSettings } from '../../src/site-config/fill-settings.ts'

test('values of groups and lists stand where their places stood', () => {
  const changed = { ...site, phone: { urgentMinutes: 3, normalMinutes: 45 } }
  expect(fillSettings('{phone.normalMinutes} 分钟、{phone.urgentMinutes} 分钟', changed)).toBe('45 分钟、3 分钟')
  expect(fillSettings('{appraisal.shares.客户执行.1}', site)).toBe(String(site.appraisal.shares.客户执行[1]))
  expect(fillSettings('没有要填的', site)).toBe('没有要填的')
})

test.each(['phone', 'phone.slow', 'phone.urgentMinutes.x', 'constructor.name', '__proto__'])(
  '{%s} is refused with a sentence',
  (path) => {
    expect(() => fillSettings(`等 {${path}}`, site)).toThrow(
      `“等 {${path}}”里的 {${path}} 在 src/site.config.ts 里没有。`,
    )
  },
)
