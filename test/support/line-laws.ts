/*
 * What must hold of the lines that a browser makes of a page's text. It keeps to CLREQ by itself but beside what it takes
 * for a thing of its own, such as a button in running text.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Asserts that no line of any text begins with a closing mark (CLREQ §3.1.4). */
export const expectSoundLines = async (page: Page): Promise<void> => {
  const { begun, looked } = await page.evaluate(readMarks)
  expect(begun, 'what stands before lines that begin with a closing mark').toEqual([])
  expect(looked, 'closing marks').toBeGreaterThan(20)
}

// Runs in the page.
const readMarks = () => {
  const range = document.createRange()
  const blockOf = (node: Node): Element | null => {
    let block = node.parentElement
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement
    return block
  }
  /** Whether a mark begins a line, and what stands before it; undefined where it isn't shown. */
  const look = (node: Node, index: number) => {
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    const place = range.getClientRects()[0]
    const block = blockOf(node)
    if (place === undefined || place.width === 0 || block === null) return undefined
    const edge = block.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(block).paddingLeft)
    range.setStart(block, 0)
    const before = range.toString().slice(0, -1).trim()
    return { isFirst: place.left - edge - block.clientLeft < 3 && before !== '', before: before.slice(-8) }
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const marks: { readonly isFirst: boolean; readonly before: string }[] = []
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { index } of (node.textContent ?? '').matchAll(/[，。、；：？！”’）》」…]/g)) {
      const mark = look(node, index)
      if (mark !== undefined) marks.push(mark)
    }
  }
  return { begun: marks.filter(({ isFirst }) => isFirst).map(({ before }) => before), looked: marks.length }
}
