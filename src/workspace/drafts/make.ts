/**
 * Makes an element with the DOM, never with HTML in a string: what a draft holds stays text.
 * @param attributes As they would stand in HTML; those that are undefined are left out.
 */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** Makes a button. @param label Its name where its text is none. */
export const makeButton = (text: string, act: () => void, label?: string): HTMLButtonElement => {
  const button = make('button', { type: 'button', class: 'btn', 'aria-label': label }, text)
  button.addEventListener('click', act)
  return button
}
