/*
 * The names and values in a link that people and other systems write by hand, out of what a chat or a mail made of it:
 * encoded twice, `＝` and `＆`, `&amp;`, and what was added behind it (without-chat.ts).
 */
import { decodeOnce, MOST_ENCODED } from './link-mark.ts'
import { withoutChat, withoutRedirect } from './without-chat.ts'

/** A name and what is to stand there. */
export type Pair = readonly [name: string, value: string]

/** What a link says. */
export interface Pairs {
  readonly pairs: readonly Pair[]
  /** It ends in the middle of a character. */
  readonly isCut: boolean
}

/**
 * The pairs in what stands behind the mark, in its order.
 * @param knows Whether a name is one of the sheet's: of others, those that chats add are left out.
 */
export const pairsIn = (rest: string, knows: (name: string) => boolean): Pairs => {
  const text = decodeWhole(withoutRedirect(rest)).replace(/&(?:amp;)+/g, '&')
  const all: Pair[] = []
  for (const part of text.split(/&|＆(?=[^&=＝＆]{1,40}[=＝])/)) {
    const [name, value] = toPair(part)
    const before = all.at(-1)
    if (value !== undefined || knows(name)) all.push([name, value ?? ''])
    // An “&” that nobody encoded: 甲&乙公司.
    else if (before && /[\p{L}\p{N}]/u.test(name)) all[all.length - 1] = [before[0], `${before[1]}&${name}`]
  }
  const pairs = all.filter(([name]) => knows(name) || !OF_CHATS.test(name))
  const last = pairs.at(-1)
  if (last === undefined || text.endsWith('&')) return { pairs, isCut: false }
  const value = last[1].replace(/\ufffd{1,3}(?:%[\da-f]?)?$/i, '')
  return { pairs: [...pairs.slice(0, -1), [last[0], withoutChat(value)]], isCut: value !== last[1] }
}

// What is put behind an address when it is shared or opened in a chat.
const OF_CHATS =
  /^(?:from|isappinstalled|scene|subscene|clicktime|enterid|sessionid|nsukey|winzoom|utm_\w+|spm|share\w*|wx\w+|pass_ticket|timestamp|sign|_\w)$/i

/*
 * Where each “%” begins a “%25” that encodes another, and no other character shows that it is as it was written, the
 * whole was encoded once more. `=3D` is how a mail writes “=”.
 */
const decodeWhole = (text: string, times = 0): string => {
  const plain = /^3D/i.test(text)
    ? text.slice(2).replace(/=([\dA-F]{2})/g, (_, code) => (code === '3D' ? '=' : `%${code}`))
    : text
  const isTwice = /%/.test(plain) && !/%(?!25[\da-f]{2})|[^\0-\u007f]/i.test(plain)
  return isTwice && times < MOST_ENCODED ? decodeWhole(decodeOnce(plain), times + 1) : plain
}

// Without places where a line may be broken and marks of byte order: nobody types them.
const toPair = (part: string): readonly [name: string, value: string | undefined] => {
  const text = part.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
  const end = text.search(/[=＝]/)
  const [name, value] = end === -1 ? [text] : [text.slice(0, end), text.slice(end + 1)]
  return [
    decodePart(name)
      .replace(/\p{Cf}/gu, '')
      .trim(),
    value === undefined ? undefined : decodePart(value).trim(),
  ]
}

// As a form's fields are encoded: “+” is a space.
const decodePart = (text: string): string =>
  new URLSearchParams(`_=${text.replaceAll('&', '%26').replaceAll('#', '%23')}`).get('_') ?? ''
