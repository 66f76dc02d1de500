/*
 * Files as no program writes them: a good one with bytes turned, cut out, doubled and put in, or with its tokens
 * swapped, so that most of it still passes the first look and the fault is met further in.
 */
import fc from 'fast-check'

/** One change; places are shares of the whole, so that each fits any file. */
type Change = readonly [kind: 'flip' | 'cut' | 'double' | 'put' | 'swap' | 'end', at: number, to: number, pick: number]

const share = fc.double({ min: 0, max: 1, noNaN: true })

const changes = fc.array(
  fc.tuple(
    fc.constantFrom('flip', 'flip', 'cut', 'double', 'put', 'swap', 'swap', 'end') as fc.Arbitrary<Change[0]>,
    share,
    share,
    fc.nat(1_000_000),
  ),
  { minLength: 1, maxLength: 5 },
)

/** Mutations of good files, byte by byte. */
export const mutatedBytes = (good: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(fc.constantFrom(...good), changes)
    .map(([bytes, all]) => Uint8Array.from(all.reduce((list, change) => changed(list, change, BYTES), [...bytes])))

/**
 * Mutations of good texts, token by token.
 * @param token What a token is: the text is parted by it, and what lies between is a token, too.
 * @param more Tokens that are put in.
 */
export const mutatedText = (good: readonly string[], token: RegExp, more: readonly string[]): fc.Arbitrary<string> => {
  const parted = good.map((text) => text.split(token).filter((part) => part !== ''))
  return fc
    .tuple(fc.constantFrom(...parted), changes)
    .map(([tokens, all]) => all.reduce((list, change) => changed(list, change, more), tokens).join(''))
}

/** Bytes that mean something to most formats. */
const BYTES = [0, 255, 0x3c, 0x3e, 0x22, 0x5b, 0x5d, 0x7b, 0x7d, 0x2f, 0x28, 0x29, 0x0a, 0x30, 0x39, 0x2d]

/** Parts that are cut out or doubled at a time. */
const MOST = 60

const changed = <T>(list: T[], [kind, at, to, pick]: Change, more: readonly T[]): T[] => {
  if (list.length === 0) return list
  const place = Math.floor(at * (list.length - 1))
  const other = Math.floor(to * (list.length - 1))
  const count = 1 + (pick % MOST)
  const found = more[pick % more.length]
  const copy = [...list]
  switch (kind) {
    case 'flip':
      if (found !== undefined) copy[place] = found
      return copy
    case 'cut':
      copy.splice(place, count)
      return copy
    case 'double':
      copy.splice(other, 0, ...list.slice(place, place + count))
      return copy
    case 'put':
      if (found !== undefined) copy.splice(place, 0, ...Array<T>(1 + (pick % 3)).fill(found))
      return copy
    case 'swap':
      return swapped(copy, place, other)
    case 'end':
      return pick % 4 === 0 ? list.slice(0, place) : list
  }
}

const swapped = <T>(list: T[], one: number, other: number): T[] => {
  const [a, b] = [list[one], list[other]]
  if (a !== undefined && b !== undefined) {
    list[one] = b
    list[other] = a
  }
  return list
}
