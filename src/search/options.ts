/*
 * The options of a combobox: focus stays in the field, arrow keys move a mark among the options.
 * After the pattern “Editable Combobox With List Autocomplete” of the ARIA Authoring Practices Guide.
 */

/** A list of links as options of a field. */
export interface Options {
  /** Takes the links of the list as they stand now. With `mark`, the first becomes the one that Enter opens. */
  readonly refresh: (mark: boolean) => void
  /** Marks the next one, round the ends. */
  readonly move: (step: 1 | -1) => void
  /** Follows the marked link, if there is one. */
  readonly open: () => void
}

/** Makes a combobox of a field and a list; ids of options start with the list's. */
export function makeOptions(field: HTMLInputElement, list: HTMLElement): Options {
  let links: readonly HTMLAnchorElement[] = []
  let active = -1
  const mark = (index: number): void => {
    links[active]?.setAttribute('aria-selected', 'false')
    active = index
    const link = links[index]
    if (link === undefined) {
      field.removeAttribute('aria-activedescendant')
      return
    }
    link.setAttribute('aria-selected', 'true')
    field.setAttribute('aria-activedescendant', link.id)
    link.scrollIntoView({ block: 'nearest' })
  }
  const refresh = (first: boolean): void => {
    links = [...list.querySelectorAll('a')]
    for (const [index, link] of links.entries()) makeOption(link, `${list.id}-${index}`)
    field.setAttribute('aria-expanded', String(links.length > 0))
    mark(first && links.length > 0 ? 0 : -1)
  }
  list.addEventListener('pointermove', ({ target }) => {
    const index = links.findIndex((link) => target instanceof Node && link.contains(target))
    if (index >= 0 && index !== active) mark(index)
  })
  return {
    refresh,
    move: (step) => mark(active < 0 && step < 0 ? links.length - 1 : (active + step + links.length) % links.length),
    open: () => links[active]?.click(),
  }
}

function makeOption(link: HTMLAnchorElement, id: string): void {
  link.id = id
  link.role = 'option'
  link.tabIndex = -1
  link.setAttribute('aria-selected', 'false')
}
