import { expect, test } from 'vitest'
import { type EntryTemplate, toEntry } from '../../src/drafts/template-entry.ts'

const template: EntryTemplate = {
  id: 'quote',
  name: '报价单',
  sections: [{ id: 'head', title: '抬头', fields: ['subject'] }],
  schema: {
    type: 'object',
    properties: {
      subject: { type: 'string' },
      buyer: { type: 'string', 'x-same': 'client' },
      lines: {
        type: 'array',
        items: { type: 'object', properties: { what: { type: 'string' }, by: { type: 'string', 'x-same': 'person' } } },
      },
    },
  },
  carryOver: [{ from: 'brief', what: '客户', take: () => ({}) }],
}

test('a line names what fields mean, those of tables included, and what is taken over', () => {
  expect(toEntry(template)).toEqual({
    id: 'quote',
    name: '报价单',
    naming: ['subject'],
    same: { buyer: 'client', 'lines.by': 'person' },
    takes: [{ from: 'brief', what: '客户' }],
  })
})
