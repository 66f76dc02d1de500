/**
 * The known word that a mistyped one most likely stands for: at most two letters differ, and fewer than half of them.
 * @example nearest('acton', ['action', 'owner']) // => 'action'
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  // A word much longer than any known one is no slip, and measuring it would cost its length squared.
  const near = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= 2 && distance < candidate.length / 2)
  return [...near].sort((a, b) => a.distance - b.distance)[0]?.candidate
}

// Levenshtein, one row of the table at a time.
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1)
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
