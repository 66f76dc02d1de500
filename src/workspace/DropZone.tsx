import { useEffect, useRef, useState } from 'react'

/** Takes files that are dropped anywhere on the page, and says so while they hang over it. */
export const DropZone = ({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) => {
  const [over, setOver] = useState(false)
  const take = useRef(onDrop)
  take.current = onDrop
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Fired for each element that is left; only the window itself has nothing that is entered instead.
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false)
    }
    // The browser would open the file in place of the page.
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      take.current([...(event.dataTransfer?.files ?? [])])
    }
    const end = new AbortController()
    window.addEventListener('dragover', drag, end)
    window.addEventListener('dragleave', leave, end)
    window.addEventListener('drop', drop, end)
    return () => end.abort()
  }, [])
  return over && <div className="drop-zone">松开鼠标，打开这份 PDF 或草稿</div>
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
