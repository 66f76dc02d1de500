/*
 * A drawing into the page. What has not changed since the last one stays in place: a sheet is some thousand shapes, and
 * a keystroke moves a few of them.
 */

/** Shows a drawing in an element that shows drawings and nothing else. The drawing must be well-formed. */
export const showSvg = (place: Element, svg: string): void => {
  const next = document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement)
  const shown = place.firstElementChild
  if (shown === null) {
    place.append(next)
    return
  }
  for (const { name, value } of next.attributes) shown.setAttribute(name, value)
  // The outlines come first, in one group: a new character must not make all of them new.
  const [outlines, ...shapes] = shown.children
  const [nextOutlines, ...nextShapes] = next.children
  if (outlines && nextOutlines) takeOver(outlines, [...outlines.children], [...nextOutlines.children])
  takeOver(shown, shapes, nextShapes)
}

/** Puts other children in the place of an element's last ones, but for those that are the same at either end. */
const takeOver = (parent: Element, before: readonly Element[], after: readonly Element[]): void => {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head], after[head])) head++
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++
  const following = before[before.length - tail] ?? null
  for (const child of before.slice(head, before.length - tail)) child.remove()
  for (const child of after.slice(head, after.length - tail)) parent.insertBefore(child, following)
}

const isSame = (a: Element | undefined, b: Element | undefined): boolean => a?.isEqualNode(b ?? null) === true
