/*
 * What must hold of a form in every state; axe sees none of it.
 */

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Asserts that each error is tied to its control, descriptions exist, and no two buttons share a name. */
export const expectSoundForm = async (page: Page): Promise<void> => {
  const found = await page.evaluate(readForm)
  expect(found.dangling, 'descriptions that are not there').toEqual([])
  expect(found.untied, 'errors that no control names').toEqual([])
  expect(
    found.buttons.filter((name) => name === ''),
    'buttons without a name',
  ).toEqual([])
  expect(
    found.buttons.filter((name, index) => found.buttons.indexOf(name) !== index),
    'names that two buttons share',
  ).toEqual([])
  expect(found.buttons.length).toBeGreaterThan(3)
}

/** Asserts that the focus is on an element with that id, or at least not lost. */
export const expectFocus = async (page: Page, id?: string): Promise<void> => {
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  if (id !== undefined) await expect.poll(focused).toBe(id)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
}

// Runs in the page.
const readForm = () => {
  const root = document.querySelector('.workspace') ?? document.body
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const described = all('[aria-describedby]').map((element) => ({
    invalid: element.getAttribute('aria-invalid') === 'true',
    ids: (element.getAttribute('aria-describedby') ?? '').split(' '),
  }))
  const tied = new Set(described.filter(({ invalid }) => invalid).flatMap(({ ids }) => ids))
  return {
    dangling: described.flatMap(({ ids }) => ids).filter((id) => document.getElementById(id) === null),
    untied: all('p.error')
      .filter((error) => !tied.has(error.id))
      .map((error) => error.textContent),
    // Not `innerText`: a row out of view isn't laid out, and would have none.
    buttons: all('button')
      .filter((button) => button.checkVisibility())
      .map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
  }
}
