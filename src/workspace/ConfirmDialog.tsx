import { useEffect, useRef } from 'react'
import type { Replacement } from './replacements.ts'
import { MORE_BUTTON } from './TopBar.tsx'

interface Props {
  readonly asking: Replacement | undefined
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before everything that has been filled in is replaced. */
export const ConfirmDialog = ({ asking, onConfirm, onCancel }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (asking !== undefined) dialog.current?.showModal()
  }, [asking])
  const close = (act: () => void): void => {
    dialog.current?.close()
    act()
  }
  return (
    // The menu it was opened from is closed by now: the browser would give the focus back to nothing.
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby="confirm-question"
      onCancel={onCancel}
      onClose={() => document.getElementById(MORE_BUTTON)?.focus()}
    >
      <h2 id="confirm-question">{asking?.question}</h2>
      <p>换掉以后，可以马上撤销。</p>
      <div className="choices">
        <button type="button" className="btn main" onClick={() => close(onConfirm)}>
          {asking?.yes}
        </button>
        <button type="button" className="btn" onClick={() => close(onCancel)}>
          取消
        </button>
      </div>
    </dialog>
  )
}
