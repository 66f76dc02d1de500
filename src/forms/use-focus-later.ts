import { useEffect, useRef } from 'react'

/**
 * Gives a function that focuses the element with an id as soon as the component has drawn so many rows:
 * a change passes through the form library first, and is drawn later than what the component itself changes.
 */
export const useFocusLater = (rows: number): ((id: string, whenRows: number) => void) => {
  const wanted = useRef<{ readonly id: string; readonly whenRows: number }>(undefined)
  useEffect(() => {
    if (wanted.current?.whenRows !== rows) return
    const element = document.getElementById(wanted.current.id)
    if (element === null) return
    wanted.current = undefined
    element.focus()
  })
  return (id, whenRows) => {
    wanted.current = { id, whenRows }
  }
}
