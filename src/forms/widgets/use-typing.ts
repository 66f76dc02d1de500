/*
 * What is typed stays as it is typed, key by key: nothing is rewritten while an input method composes, and the caret
 * stays where it was when something is. What the field means by it is read when the field is left.
 */
import { type ChangeEvent, type CompositionEvent, useLayoutEffect, useRef, useState } from 'react'
import { cleanText, oneLine } from '../text.ts'

type Control = HTMLInputElement | HTMLTextAreaElement

interface Typed {
  readonly value: unknown
  /** What may stand in the field, one line as a rule; keeps what it keeps in the same order. */
  readonly clean?: ((text: string) => string) | undefined
  /** The value that a text has in the data, the text itself as a rule. */
  readonly toValue?: ((text: string) => unknown) | undefined
  readonly onType: (value: unknown) => void
}

/** The props of a control that is typed into. */
export interface Typing {
  readonly value: string
  readonly onChange: (event: ChangeEvent<Control>) => void
  readonly onCompositionStart: () => void
  readonly onCompositionEnd: (event: CompositionEvent<Control>) => void
}

/** Holds what is being typed into one control. */
export const useTyping = ({ value, clean = inOneLine, toValue = asTyped, onType }: Typed): Typing => {
  const [typed, setTyped] = useState<string>()
  const composing = useRef(false)
  const place = useCaret()
  const take = (control: Control): void => {
    const text = clean(control.value)
    if (text !== control.value) place(control, clean(control.value.slice(0, control.selectionStart ?? 0)).length)
    setTyped(text)
    onType(text === '' ? undefined : toValue(text))
  }
  const stands = typed !== undefined && (composing.current || isSame(typed === '' ? undefined : toValue(typed), value))
  return {
    value: stands ? typed : String(value ?? ''),
    onChange: ({ target }) => (composing.current ? setTyped(target.value) : take(target)),
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: ({ currentTarget }) => {
      composing.current = false
      take(currentTarget)
    },
  }
}

const inOneLine = (text: string): string => oneLine(cleanText(text))

const asTyped = (text: string): string => text

// An empty text may be stored as none.
const isSame = (a: unknown, b: unknown): boolean => a === b || (a === undefined && b === '')

// Rewriting a control sends its caret to the end; it is put back once the new text is drawn.
const useCaret = () => {
  const wanted = useRef<{ readonly control: Control; readonly at: number }>(undefined)
  useLayoutEffect(() => {
    const { control, at } = wanted.current ?? {}
    wanted.current = undefined
    if (control !== undefined && at !== undefined && control === document.activeElement)
      control.setSelectionRange(at, at)
  })
  return (control: Control, at: number): void => {
    wanted.current = { control, at }
  }
}
