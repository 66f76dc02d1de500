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
    const observer = new ResizeObserver(measure)
    observer.observe(around)
    return () => observer.disconnect()
  }, [room])
  return { ref, cards }
}
