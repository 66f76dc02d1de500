/*
 * XML as a stream of elements. Names come without their prefix: writers differ in it, and in strict files the
 * namespaces differ, too.
 */
import { Parser } from 'htmlparser2'
import { TABLE } from '../../limits/limits.ts'
import { tooDeep } from '../too-much.ts'

/** What is told of elements while they pass. */
export interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Bytes that are decoded at once. */
const CHUNK = 1 << 20

/** Reads a part. What isn't well-formed is read as far as it means something. @throws TooMuchError for what is too deep. */
export const readXml = (bytes: Uint8Array, { open, text, close }: Listener): void => {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > TABLE.depth) throw tooDeep()
        open?.(local(name), attributes)
      },
      ontext: (data) => text?.(data),
      onclosetag: (name) => {
        depth--
        close?.(local(name))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += CHUNK)
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
  parser.end(decoder.decode())
}

/** A name without its prefix. @example local('x:row') // => 'row' */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute, whatever its prefix. */
export const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1]

/** Whether a boolean of XML Schema says yes. */
export const isOn = (value: string | undefined): boolean => value !== undefined && /^(?:1|true|on)$/i.test(value.trim())

const encodingOf = ([a, b]: Uint8Array): string =>
  a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
