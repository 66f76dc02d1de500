import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { TableApi } from './table-api.ts'
import { roomFor } from './tracks.ts'

/** Whether there is too little room for columns; measured before the table is first painted. */
export const useCards = ({
  columns,
  fixed,
}: Pick<TableApi, 'columns' | 'fixed'>): {
  readonly ref: RefObject<HTMLTableElement | null>
  readonly cards: boolean
} => {
  const ref = useRef<HTMLTableElement>(null)
  const [cards, setCards] = useState(false)
  const room = roomFor(columns, fixed)
  useLayoutEffect(() => {
    const around = ref.current?.parentElement
    if (!around) return
    const measure = (): void => {
      // Behind a tab it has no width: what it will be is measured when it is seen.
      if (around.clientWidth > 0) setCards(around.clientWidth < room)
    }
    measure()
    // In the next frame: a table that changes within this one changes what is being reported, which is an error.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(around)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [room])
  return { ref, cards }
}
