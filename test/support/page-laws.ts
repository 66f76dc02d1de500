/*
 * What must hold for every page, whatever is on it.
 */
import { expect } from 'vitest'
import type { LaidOut, Page, TextItem } from '../../src/engine/model/page.ts'

/** Texts of a page in reading order, the watermark left out. */
export const textsOf = (page: Page): readonly TextItem[] =>
  page.items.filter((item) => item.kind === 'text').filter((item) => item.turn === undefined)

/** Asserts that all text lies on the paper and no two texts meet. Fails where there is nothing to check. */
export const expectSoundPages = ({ pages }: Pick<LaidOut, 'pages'>): void => {
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    const texts = textsOf(page)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expectOnPaper(text, page)
    expectNoOverlap(texts)
  }
}

const expectOnPaper = ({ x, y, width, size, text }: TextItem, page: Page): void => {
  const inside = x >= 0 && x + width <= page.width && y - 0.88 * size >= 0 && y + 0.12 * size <= page.height
  expect(inside, `“${text}” leaves page ${page.number}`).toBe(true)
}

/** Boxes of type as high as their size; sorted by their top, only neighbours can meet. */
const expectNoOverlap = (texts: readonly TextItem[]): void => {
  const boxes = texts
    .map(({ x, y, width, size, text }) => ({
      text,
      left: x,
      right: x + width,
      top: y - 0.88 * size,
      bottom: y + 0.12 * size,
    }))
    .sort((a, b) => a.top - b.top)
  boxes.forEach((box, index) => {
    for (let other = index + 1; other < boxes.length; other++) {
      const next = boxes[other]
      if (next === undefined || next.top >= box.bottom - 0.01) break
      const apart = next.left >= box.right - 0.01 || next.right <= box.left + 0.01
      expect(apart, `“${box.text}” meets “${next.text}”`).toBe(true)
    }
  })
}

/** Pages as text for a golden, a line a text: its left edge, its baseline, its size, what it says. */
export const describePages = ({ pages }: LaidOut): string =>
  pages
    .map((page) => {
      const lines = textsOf(page).map(
        ({ x, y, size, bold, text }) => `${x.toFixed(1)} ${y.toFixed(1)} ${size}${bold ? ' bold' : ''} ${text}`,
      )
      return [`# page ${page.number} of ${page.total}`, ...lines].join('\n')
    })
    .join('\n\n')
