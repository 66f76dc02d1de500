import { keep } from '../remember/keep.ts'

/** Keeps the chosen theme for this browser, and follows a choice made in another of its tabs. */
export const startThemeSwitch = (): void => {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-select]')
  if (!select) return
  select.value = document.documentElement.dataset['theme'] ?? 'system'
  select.addEventListener('change', () => {
    apply(select.value)
    // public/theme.js reads it before the first paint.
    keep(KEY, select.value === 'system' ? undefined : select.value, ['选的配色'])
  })
  addEventListener('storage', (event) => {
    if (event.key !== KEY) return
    select.value = event.newValue ?? 'system'
    apply(select.value)
  })
}

const KEY = 'theme'

const apply = (theme: string): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
