/*
 * Puts together what the names say (match.ts) and what the text index found.
 *
 * The index wants every word of a query on a page, so a natural question finds nothing. It is therefore asked several
 * times – the whole query, then its pieces – and each answer votes: 1 / (10 + rank), twice for the whole query.
 * Names outweigh votes, because a page whose title is the query is what was meant.
 */

/** What the text index answered to one query: ids, best first. */
export interface Ballot {
  readonly ids: readonly string[]
  /** Asked for the query in one piece. */
  readonly whole: boolean
}

/** What an entry's own names say for it, see match.ts. */
export interface NameScore {
  readonly whole: number
  readonly parts: number
}

/** An address and what speaks for it. */
export interface Ranked {
  readonly path: string
  readonly score: number
}

/** What a page is worth that is first in every ballot; below any whole match in a title or a synonym. */
const VOTES = 18
/** What the names are worth that hold every piece of the query. */
const PARTS = 30
/** A hit this much weaker than the best one only makes the list longer. */
const TAIL = 0.16
/** However well the best one fits, a page that holds the query in its text stays. */
const STRONG = 45

/**
 * The share of all possible votes that each id got: 1 if it is first in every ballot.
 * @returns Most votes first.
 */
export function countVotes(ballots: readonly Ballot[]): ReadonlyMap<string, number> {
  const weight = ({ whole }: Ballot): number => (whole ? 2 : 1)
  const possible = ballots.reduce((sum, ballot) => sum + weight(ballot) / 10, 0)
  const votes = new Map<string, number>()
  for (const ballot of ballots) {
    for (const [rank, id] of ballot.ids.entries()) {
      votes.set(id, (votes.get(id) ?? 0) + weight(ballot) / (10 + rank) / possible)
    }
  }
  return new Map([...votes].sort(([, a], [, b]) => b - a))
}

/**
 * Orders all addresses that have anything to say for them, best first; ties by address, so that the order never changes.
 * @param names By address.
 * @param votes By address, see countVotes().
 */
export function fuse(names: ReadonlyMap<string, NameScore>, votes: ReadonlyMap<string, number>): readonly Ranked[] {
  const ranked = [...new Set([...names.keys(), ...votes.keys()])]
    .map((path) => {
      const { whole, parts } = names.get(path) ?? { whole: 0, parts: 0 }
      return { path, score: whole + PARTS * parts + VOTES * (votes.get(path) ?? 0) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
  const best = Math.min(STRONG, ranked[0]?.score ?? 0)
  return ranked.filter(({ score }) => score >= TAIL * best)
}
