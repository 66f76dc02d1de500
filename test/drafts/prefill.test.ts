import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPrefill } from '../../src/drafts/prefill.ts'
import type { Schema } from '../../src/templates/define-template.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: '会议名称' },
    kind: { type: 'string', title: '类型', enum: ['简报会', '停用（书面）'] },
    paid: { type: 'boolean', title: '收费' },
    actions: {
      type: 'array',
      title: '行动项',
      items: { type: 'object', properties: { action: { type: 'string', title: '要做什么' } } },
    },
  },
}

const read = (text: string): unknown => readPrefill(schema, `#prefill=${text}`)

test('fields go by their id or their label', () => {
  expect(read('title=简报会&类型=简报会')).toEqual({ title: '简报会', kind: '简报会' })
  expect(read(`title=${encodeURIComponent('A & B = 甲')}`)).toEqual({ title: 'A & B = 甲' })
})

test('options match whatever the width of their brackets, and 是 is yes', () => {
  expect(read('kind=停用(书面)&paid=是')).toEqual({ kind: '停用（书面）', paid: true })
})

test('rows go by the number on the screen, and rows between are empty', () => {
  expect(read('actions.1.action=写&行动项.3.要做什么=画')).toEqual({
    actions: [{ action: '写' }, {}, { action: '画' }],
  })
})

test('what names no field stays under its own name, to be counted', () => {
  expect(read('colour=red&actions=x&actions.0.action=x&actions.9999.action=x&title.x=y')).toEqual({
    colour: 'red',
    actions: 'x',
    'actions.0.action': 'x',
    'actions.9999.action': 'x',
    'title.x': 'y',
  })
})

test('no name reaches a prototype, and no text throws', () => {
  read('__proto__=1&constructor=2&actions.1.__proto__=3')
  expect(Reflect.get({}, '1')).toBeUndefined()
  expect(Object.hasOwn(readPrefill(schema, '#prefill=__proto__=1'), '__proto__')).toBe(true)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof read(text) === 'object'))
})
