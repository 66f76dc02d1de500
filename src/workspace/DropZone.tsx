import { useEffect, useRef, useState } from 'react'

/** Takes files that are dropped anywhere on the page, and says so while they hang over it. */
export const DropZone = ({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) => {
  const [over, setOver] = useState(false)
  const take = useRef(onDrop)
  take.current = onDrop
  useEffect(() => {
    const hear = (event: DragEvent): void => {
      const { type, dataTransfer, relatedTarget } = event
      if (type === 'dragleave') {
        // Fired for each element that is left; only the window itself has nothing that is entered instead.
        if (!relatedTarget) setOver(false)
      } else if (dataTransfer?.types.includes('Files')) {
        // The browser would open the file in place of the page.
        event.preventDefault()
        const isDrop = type === 'drop'
        // An open dialog takes it, or says why not.
        setOver(!isDrop && !document.querySelector('dialog[open]'))
        if (isDrop) take.current([...dataTransfer.files])
      }
    }
    const end = new AbortController()
    for (const kind of ['dragover', 'dragleave', 'drop'] as const) window.addEventListener(kind, hear, end)
    return () => end.abort()
  }, [])
  return over && <div className="drop-zone">松开鼠标，打开这份 PDF 或草稿</div>
}
