/*
 * Reads what was typed when its field is left, shows what it was read as, and takes it back.
 */
import type { WidgetProps } from '@rjsf/utils'
import { useRef, useState } from 'react'
import type { Choice } from '../../reading/reading.ts'
import type { Schema } from '../../templates/define-template.ts'
import type { ReadNote } from '../read-and-say.ts'
import { fetchReader, type Read, readerNow } from '../reader.ts'
import { useSheet } from '../sheet.ts'

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
    const { value, note: said } = read(field, typed, { today: sheet.today(), day: sheet.dayFor(id) })
    if (value !== undefined && value !== latest.current.value) change(value)
    setNote(said)
  }
  const settle = (value: unknown): void => {
    change(value)
    setNote(undefined)
    document.getElementById(id)?.focus()
  }
  return {
    note,
    come: () => void fetchReader().catch(() => undefined),
    leave: (typed) => {
      const read = readerNow()
      if (typed.trim() === '' || isRight(typed) || typed === kept.current) {
        if (typed !== '' && typed.trim() === '') change('')
      } else if (read !== undefined) take(read, typed)
      else {
        // Nothing is said to be wrong before it was read.
        void fetchReader()
          .then(
            (come) => textOf(latest.current.value) === typed && take(come, typed),
            () => setNote({ text: NOT_FETCHED, choices: [] }),
          )
          .then(() => latest.current.onBlur(id, typed))
        return
      }
      latest.current.onBlur(id, typed)
    },
    type: (value) => {
      kept.current = undefined
      setNote(undefined)
      change(value ?? '')
    },
    choose: ({ value }) => settle(value),
    undo: () => {
      kept.current = note?.typed
      settle(note?.typed)
    },
  }
}

const NOT_FETCHED = '读这一格要用的程序没有下载到，可能是网络断了。填的还在，请照例子的样子写'

const textOf = (value: unknown): string => String(value ?? '')
