/*
 * Everything on reading pages that needs a script, in one small module that every page shares and the browser keeps:
 * theme, navigation dialog, progress, reading offline. Each part does nothing where its elements are absent.
 */

import { startProgress } from '../progress/start-progress.ts'
import { hearFaults } from './faults/hear-faults.ts'
import { startMenuDialog } from './menu-dialog.ts'
import { startOffline } from './start-offline.ts'
import { startThemeSwitch } from './theme-switch.ts'
import { scriptWords } from './words.ts'

hearFaults()
for (const start of [startThemeSwitch, startMenuDialog, startProgress, startOffline]) {
  try {
    start()
  } catch (error) {
    reportError(error) // The others begin all the same.
  }
}

// A definition in the way goes with Esc (WCAG 1.4.13).
addEventListener('keydown', ({ key, target }) => {
  if (key === 'Escape' && target instanceof HTMLElement && target.closest('.term')) target.blur()
})

const key = document.querySelector('[data-search-key]')
if (key && /Mac|iPhone|iPad/.test(navigator.platform)) key.textContent = scriptWords.searchKeyApple
