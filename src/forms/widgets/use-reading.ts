/*
 * Reads what was typed when its field is left, shows what it was read as, and takes it back.
 */
import type { WidgetProps } from '@rjsf/utils'
import { useRef, useState } from 'react'
import type { Choice, Reading } from '../../reading/reading.ts'
import type { Schema } from '../../templates/define-template.ts'
import { fetchReader, type Read, readerNow } from '../reader.ts'
import { useSheet } from '../sheet.ts'

/** What is said of a text that was read. */
export interface ReadNote {
  readonly text: string
  readonly choices: readonly Choice[]
  /** What stood in the field, where something else stands there now. */
  readonly typed?: string | undefined
}

/** A field that reads. */
export interface ReadingField {
  readonly note: ReadNote | undefined
  /** The field is come to. */
  readonly come: () => void
  /** The field is left. */
  readonly leave: (typed: string) => void
  /** Something is typed: what was said is about another text. */
  readonly type: (value: unknown) => void
  readonly choose: (choice: Choice) => void
  readonly undo: () => void
}

type Props = Pick<WidgetProps, 'id' | 'schema' | 'value' | 'options' | 'onChange' | 'onBlur'>

/** @param isRight Whether a text is what the field stores, as it stands. */
export const useReading = (props: Props, isRight: (text: string) => boolean): ReadingField => {
  const sheet = useSheet()
  const [note, setNote] = useState<ReadNote>()
  // What was taken back is meant as it stands; what was typed since is newer than what comes of it.
  const kept = useRef<string>(undefined)
  const latest = useRef(props)
  latest.current = props
  const { id, options } = props
  const change = (value: unknown): void => latest.current.onChange(value === '' ? options.emptyValue : value)
  const take = (read: Read, typed: string): void => {
    const field = latest.current.schema as Schema // the library's schema type is looser than ours
    const reading = read(field, typed, { today: sheet.today(), day: sheet.dayFor(id) })
    const value = toValue(reading)
    if (value !== undefined && value !== latest.current.value) change(value)
    setNote(noteOf(reading, typed))
  }
  return {
    note,
    come: () => void fetchReader().catch(() => undefined),
    leave: (typed) => {
      const read = readerNow()
      if (typed.trim() === '' || isRight(typed) || typed === kept.current) {
        if (typed !== '' && typed.trim() === '') change('')
      } else if (read !== undefined) take(read, typed)
      else
        fetchReader().then(
          (come) => textOf(latest.current.value) === typed && take(come, typed),
          () => setNote({ text: NOT_FETCHED, choices: [] }),
        )
      latest.current.onBlur(id, typed)
    },
    type: (value) => {
      kept.current = undefined
      setNote(undefined)
      change(value ?? '')
    },
    choose: ({ value }) => {
      change(value)
      setNote(undefined)
      document.getElementById(id)?.focus()
    },
    undo: () => {
      kept.current = note?.typed
      change(note?.typed)
      setNote(undefined)
      document.getElementById(id)?.focus()
    },
  }
}

const NOT_FETCHED = '读这一格要用的程序没有下载到，可能是网络断了。填的还在，请照例子的样子写'

const textOf = (value: unknown): string => String(value ?? '')

const toValue = (reading: Reading): unknown => {
  if (reading.kind === 'value') return reading.value
  return reading.kind === 'blank' ? '' : reading.partly
}

// Words and other figures are always said, however plain their meaning; 12.1 and 12,000 are seen to be right.
const noteOf = (reading: Reading, typed: string): ReadNote | undefined => {
  switch (reading.kind) {
    case 'value': {
      const text = reading.told ?? (IN_WORDS.test(typed) ? `读作 ${String(reading.value)}` : undefined)
      return text === undefined ? undefined : { text, choices: reading.others ?? [], typed }
    }
    case 'blank':
      return { text: '当作没填', choices: [], typed }
    case 'unread':
      // The check says what it takes; here is what else there is to say.
      if (reading.choices === undefined && /^看不出|^没有/.test(reading.why)) return undefined
      return { text: reading.why, choices: reading.choices ?? [], typed: undefined }
  }
}

const IN_WORDS = /[上中下午早晚夜晨傍今明后昨周星礼底初半刻]|[ap]\.?m/i
