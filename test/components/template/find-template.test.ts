import { expect, test } from 'vitest'
import { findTemplate } from '../../../src/components/template/find-template.ts'
import { templates } from '../../../src/templates/registry.ts'

test('a template is found by its id', () => {
  expect(findTemplate(templates, 'minutes').id).toBe('minutes')
})

test('an unknown id tells the author which there are', () => {
  expect(() => findTemplate(templates, 'minute')).toThrow(/^没有模板“minute”。现有的是：.*minutes/)
})
