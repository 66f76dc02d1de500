import type { Page } from 'playwright-core'

/** A kind of control, as `area suggestions cell`, and the id of one on the page. */
export type ControlOfKind = readonly [kind: string, id: string]

/**
 * One control of each kind that can be typed into: what makes them differ is their tag, keys, lines, suggestions,
 * calendar and table.
 */
export const controlsOfEachKind = async (page: Page): Promise<readonly ControlOfKind[]> => {
  const all = await page
    .locator('form :is(input, textarea).control:enabled:not([readonly]):visible')
    .evaluateAll((controls) =>
      controls.map((control) => {
        const has = {
          area: control.tagName === 'TEXTAREA',
          figure: control.getAttribute('inputmode') === 'decimal',
          lines: control.getAttribute('data-lines') === 'many',
          suggestions: control.hasAttribute('data-same'),
          calendar: control.closest('.moment') !== null,
          cell: /_\d+_/.test(control.id),
        }
        const kind = Object.entries(has).flatMap(([name, is]) => (is ? [name] : []))
        return [kind.join(' ') || 'line', control.id] as const
      }),
    )
  return [...new Map([...all].reverse()).entries()].reverse()
}
