import { expect, test } from 'vitest'
import { emsOf, LABEL_SIZE, setLabel } from '../../src/diagram/set-label.ts'

const PADDING = 24
const textsOf = (label: string, note: string | undefined, ems: number) =>
  setLabel(label, note, ems * LABEL_SIZE + PADDING)
    .at(0, 0, 'middle')
    .map(({ text }) => text)

test('a Han character is one em wide, others about half', () => {
  expect(emsOf('客户')).toBe(2)
  expect(emsOf('AE')).toBeCloseTo(1.12)
})

test('a label that fits stays on one line', () => {
  expect(textsOf('客户总监', undefined, 4)).toEqual(['客户总监'])
})

test('a label that is too wide breaks into lines of like length', () => {
  expect(textsOf('一二三四五六七', undefined, 6)).toEqual(['一二三四', '五六七'])
})

test('words and figures stay whole, and no line begins with a closing mark', () => {
  expect(textsOf('年收入 3000 万，季末结', undefined, 5)).not.toContainEqual(expect.stringMatching(/^，|^0|^万，$/))
  expect(textsOf('一二三四，五', undefined, 4)[0]).toBe('一二三')
})

test('the note follows the label', () => {
  expect(textsOf('客户总监', '编制 1 人', 8)).toEqual(['客户总监', '编制 1 人'])
})

test('a box is as high as its lines', () => {
  const one = setLabel('甲', undefined, 100).height
  expect(setLabel('甲', '乙', 100).height).toBeGreaterThan(one)
})
