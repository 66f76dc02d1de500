/*
 * Whether what stands behind an address carries something for a sheet, whatever a chat, a mail or a shortener made of
 * it on its way: percent-encoded once or twice, `＃` and `＝`, characters without a width between.
 */

/** What the part of an address behind its path begins with where it carries a sheet. */
export const LINK_MARK = '#draft='

/** What a link carries, with what stands behind the mark. */
export interface Carried {
  /** A whole sheet, or values of some fields, to be read by people: `#prefill=clientName=栗屿`. */
  readonly kind: 'draft' | 'prefill'
  /** As encoded as the mark was not. */
  readonly rest: string
}

// Nothing of ours on a page has such an id, so that a mark which lost its “=” is one too: it is said to be cut off.
const MARK = /^[#＃!/\s\p{Cf}]*(draft|prefill)[\s\p{Cf}]*(?:[=＝]|$|(?![\w%-]))/iu

/** What a hash carries for a sheet; undefined where it is something else, such as an anchor on the page. */
export const readMark = (hash: string): Carried | undefined => {
  // Browsers encode what isn’t ASCII; what else is encoded, somebody wrote so.
  let text = decode(hash, /(?:%[89a-f][\da-f])+/gi)
  for (let times = 0; times <= MOST_ENCODED; times++) {
    const [found, kind] = MARK.exec(text) ?? []
    if (found !== undefined)
      return { kind: /draft/i.test(kind ?? '') ? 'draft' : 'prefill', rest: text.slice(found.length) }
    text = decodeOnce(text)
  }
  return undefined
}

/** Times that a link may have been encoded; a `%` with a thousand `25` behind it was written to be undone for ever. */
export const MOST_ENCODED = 3

/** Undoes percent-encoding once, as far as it can be undone: what was cut off or never encoded stays. */
export const decodeOnce = (text: string): string => decode(text, /(?:%[\da-f]{2})+/gi)

const decode = (text: string, runs: RegExp): string =>
  text.replace(runs, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
