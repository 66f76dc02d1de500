/** An element that must be there. @throws If it isn't. */
export function findIn<E extends HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector)
  if (element === null) throw new Error(`Search has no ${selector} here`)
  return element
}
