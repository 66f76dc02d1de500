import { expect, test } from 'vitest'
import { openIncoming, type ReceivingTemplate } from '../../src/drafts/incoming.ts'

const template: ReceivingTemplate = {
  id: 'minutes',
  version: 2,
  schema: {
    type: 'object',
    properties: {
      title: { type: 'string', title: '名称', maxLength: 20 },
      rows: { type: 'array', items: { type: 'object', properties: { action: { type: 'string' } } } },
    },
  },
  migrations: [({ name, ...data }) => ({ ...data, title: name })],
}

const envelope = (data: unknown, version: unknown = 2) => ({ template: 'minutes', version, data })

test('what fits is taken in as it is', () => {
  const data = { title: '会', rows: [{ action: '写' }] }
  expect(openIncoming(template, envelope(data))).toEqual({ kind: 'fits', data, leftOver: 0 })
})

test('what comes from an older version goes through its migrations', () => {
  expect(openIncoming(template, envelope({ name: '旧会' }, 1))).toEqual({
    kind: 'fits',
    data: { title: '旧会' },
    leftOver: 0,
  })
})

test('what the sheet has no place for is left out and counted', () => {
  const incoming = openIncoming(template, envelope({ title: '会', colour: 'red', rows: ['一行字', { owner: '甲' }] }))
  expect(incoming).toEqual({ kind: 'fits', data: { title: '会', rows: [{}] }, leftOver: 3 })
})

test('an envelope of another template says which', () => {
  const other = { ...envelope({}), template: 'creative-brief' }
  expect(openIncoming(template, other)).toEqual({ kind: 'other', template: 'creative-brief' })
})

test.for([
  undefined,
  null,
  3,
  '文字',
  [],
  {},
  { title: '会' },
  envelope([]),
  envelope({}, 0),
  envelope({}, '2'),
  envelope({}, 1.5),
])('%j is no envelope of ours, and is refused in a sentence', (value) => {
  expect(openIncoming(template, value)).toMatchObject({ kind: 'refused', reason: /里面没有能填进表里的内容/ })
})

test('what a later edition wrote is refused with the way out', () => {
  expect(openIncoming(template, envelope({}, 3))).toMatchObject({ reason: /更新的版本.*刷新/ })
})

test('what a migration breaks on is refused', () => {
  const fragile = {
    ...template,
    migrations: [
      () => {
        throw new TypeError('no')
      },
    ],
  }
  expect(openIncoming(fragile, envelope({}, 1))).toMatchObject({ kind: 'refused', reason: /打不开/ })
})

test('what is nested deeper than any sheet is refused', () => {
  const deep: unknown = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)
  expect(openIncoming(template, envelope(deep))).toMatchObject({ reason: /一层套一层/ })
})

test('what goes beyond the hard bounds is refused', () => {
  expect(openIncoming(template, envelope({ title: '长'.repeat(21) }))).toMatchObject({ reason: /一栏最多 20 个字/ })
})

test('a hostile key reaches no prototype', () => {
  const value: unknown = JSON.parse(
    '{"template":"minutes","version":2,"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"title":"会"}}',
  )
  expect(openIncoming(template, value)).toEqual({ kind: 'fits', data: { title: '会' }, leftOver: 1 })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
