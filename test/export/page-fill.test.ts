import { expect, test } from 'vitest'
import type { Page } from '../../src/engine/index.ts'
import { fillOf } from '../../src/export/page-fill.ts'

type Items = Page['items']

const text = (y: number, tag?: number): Items[number] => ({
  kind: 'text',
  x: 0,
  y,
  size: 10,
  width: 50,
  text: '字',
  tag,
})

const rule = (y: number): Items[number] => ({ kind: 'rule', x1: 0, x2: 100, y1: y, y2: y, thickness: 0.5 })

test('a page is measured from its first line to its last, head and foot aside', () => {
  const items = [text(20), text(100, 1), rule(150), text(400, 2), rule(700), text(720)]
  expect(fillOf({ items, height: 842 })).toEqual({ used: 300, room: 600 })
})

test('a page without text is empty', () => {
  expect(fillOf({ items: [text(20)], height: 842 })).toEqual({ used: 0, room: 842 })
})
