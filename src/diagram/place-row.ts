/** Something that takes room in a row, and where its middle would like to be. */
export interface Wish {
  readonly width: number
  readonly middle: number
}

/**
 * Middles for the members of a row: in order, at least `gap` apart, between 0 and `room`, and as near to their
 * wishes as that allows (least squares: members that would overlap share the mean of their wishes).
 * @throws if the row is too wide for the room.
 */
export const placeRow = (wishes: readonly Wish[], gap: number, room: number): readonly number[] => {
  // With its offset taken away from each wish, “at least gap apart” becomes “not decreasing” (isotonic regression).
  const offsets = offsetsOf(wishes, gap)
  const least = (wishes[0]?.width ?? 0) / 2
  const most = room - (wishes.at(-1)?.width ?? 0) / 2 - (offsets.at(-1) ?? 0)
  if (most < least) throw new Error(`图里一行放不下 ${wishes.length} 个框：把其中几个移到下一层（rank）。`)
  const levels: { sum: number; count: number }[] = []
  wishes.forEach((wish, index) => {
    levels.push({ sum: wish.middle - (offsets[index] ?? 0), count: 1 })
    mergeLast(levels)
  })
  return levels
    .flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(most, Math.max(least, sum / count))))
    .map((level, index) => level + (offsets[index] ?? 0))
}

const mergeLast = (levels: { sum: number; count: number }[]): void => {
  for (;;) {
    const last = levels.at(-1)
    const before = levels.at(-2)
    if (!last || !before || before.sum / before.count <= last.sum / last.count) return
    levels.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
  }
}

const offsetsOf = (wishes: readonly Wish[], gap: number): readonly number[] => {
  let offset = 0
  return wishes.map((wish, index) => {
    const before = wishes[index - 1]
    if (before) offset += before.width / 2 + gap + wish.width / 2
    return offset
  })
}
