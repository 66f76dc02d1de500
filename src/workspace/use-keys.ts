import { useEffect, useRef } from 'react'

/** What the keys of the workspace do. */
export interface Keys {
  readonly undo: () => void
  readonly redo: () => void
  readonly save: () => void
  readonly print: () => void
}

/**
 * Ctrl or ⌘ with Z, Shift + Z, Y, S and P. Undoing is the whole form's, also from the browser's menu: its own history
 * of one field would be wrong as soon as the form has changed that field by itself.
 */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = actOf(event)
      if (act === undefined || event.isComposing || event.keyCode === 229 || isElsewhere(event.target, act)) return
      event.preventDefault()
      latest.current[act]()
    }
    const input = (event: InputEvent): void => {
      const act = FROM_MENU[event.inputType]
      if (act === undefined || isElsewhere(event.target, act)) return
      event.preventDefault()
      latest.current[act]()
    }
    const end = new AbortController()
    document.addEventListener('keydown', press, end)
    document.addEventListener('beforeinput', input, end)
    return () => end.abort()
  }, [])
}

const FROM_MENU: Readonly<Record<string, 'undo' | 'redo'>> = { historyUndo: 'undo', historyRedo: 'redo' }

const BY_KEY: Readonly<Record<string, keyof Keys>> = { z: 'undo', y: 'redo', s: 'save', p: 'print' }

const actOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): keyof Keys | undefined => {
  if (ctrlKey === metaKey || altKey) return undefined
  const act = BY_KEY[key.toLowerCase()]
  if (!shiftKey) return act
  return act === 'undo' ? 'redo' : undefined
}

// A dialog is about something else, and a field outside of the form undoes its own text.
const isElsewhere = (target: EventTarget | null, act: keyof Keys): boolean => {
  if (document.querySelector('dialog[open]') !== null) return true
  if (act === 'save' || act === 'print' || !(target instanceof Element)) return false
  return target.matches('input, textarea') && target.closest('.filled-in') === null
}
