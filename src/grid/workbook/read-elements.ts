import { attribute, readXml } from './read-xml.ts'

/** An attribute of the element, whatever its prefix. */
export type Get = (name: string) => string | undefined

/** What is done at elements, by their names, with what has been read so far. */
export interface Handlers<S> {
  readonly open: Readonly<Record<string, (state: S, get: Get) => void>>
  readonly close: Readonly<Record<string, (state: S) => void>>
  readonly text: (state: S, text: string) => void
}

/** Reads a part of many kinds of elements into `state`. */
export const readElements = <S>(bytes: Uint8Array, state: S, { open, close, text }: Handlers<S>): void =>
  readXml(bytes, {
    open: (name, attributes) => {
      if (Object.hasOwn(open, name)) open[name]?.(state, (wanted) => attribute(attributes, wanted))
    },
    close: (name) => {
      if (Object.hasOwn(close, name)) close[name]?.(state)
    },
    text: (data) => text(state, data),
  })
