/** Keeps the chosen theme for this browser, and follows a choice made in another of its tabs. */
export const startThemeSwitch = (): void => {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-select]')
  if (!select) return
  select.value = document.documentElement.dataset['theme'] ?? 'system'
  select.addEventListener('change', () => {
    apply(select.value)
    keep(select.value)
  })
  addEventListener('storage', (event) => {
    if (event.key !== KEY) return
    select.value = event.newValue ?? 'system'
    apply(select.value)
  })
}

// public/theme.js reads it before the first paint.
const KEY = 'theme'

const apply = (theme: string): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

const keep = (theme: string): void => {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Without storage the choice holds until the page is left.
  }
}
