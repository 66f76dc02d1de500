/*
 * Handbook pages by the hundred, as long as ours are and made of their sentences, in an order of their own each.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handbookTexts, sentencesOf } from '../../support/handbook-text.ts'

const SECTIONS = 6
const PARAGRAPHS = 3
const SENTENCES = 4

/** Writes so many pages into a folder. The same number gives the same pages. */
export const generatePages = (count: number, folder: string): void => {
  mkdirSync(folder, { recursive: true })
  const sentences = handbookTexts().flatMap(({ text }) => sentencesOf(text))
  const whole = sentences.filter((sentence) => /^[\p{Script=Han}，、：]{12,60}$/u.test(sentence))
  const names = sentences.filter((sentence) => /^\p{Script=Han}{4,10}$/u.test(sentence))
  if (whole.length < 100 || names.length < 100) throw new Error('There is too little text to make pages of.')
  const any = chooser()
  for (let number = 1; number <= count; number++) {
    const paragraph = (): string => Array.from({ length: SENTENCES }, () => `${any(whole)}。`).join('')
    const section = (): string => [`## ${any(names)}`, ...Array.from({ length: PARAGRAPHS }, paragraph)].join('\n\n')
    const front = [
      `title: ${any(names)}之${number}`,
      `description: ${any(whole)}。`,
      `order: ${1000 + number}`,
      'part: part-2',
      'owner: 客户总监',
      "reviewed: '2026-11-01'",
      'reviewIn: 12',
    ]
    const body = Array.from({ length: SECTIONS }, section).join('\n\n')
    writeFileSync(join(folder, `generated-${number}.mdx`), `---\n${front.join('\n')}\n---\n\n${body}\n`)
  }
}

/** Chooses from lists, always the same: a linear congruential generator (Numerical Recipes, 7.1). */
const chooser = () => {
  let state = 1
  return (list: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? ''
  }
}
