import { useEffect, useRef } from 'react'
import { MORE_BUTTON } from './button-ids.ts'
import type { Replacement } from './replacements.ts'

interface Props {
  readonly asking: Replacement | undefined
  readonly onConfirm: () => void
  /** Makes a draft of its own of what came in. */
  readonly onAside: (replacement: Replacement) => void
  readonly onCancel: () => void
}

/** Asks before everything that has been filled in is replaced. */
export const ConfirmDialog = ({ asking, onConfirm, onAside, onCancel }: Props) => {
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
        {asking?.canStandAside && (
          <button type="button" className="btn" onClick={() => close(() => onAside(asking))}>
            放进新草稿
          </button>
        )}
        <button type="button" className="btn" onClick={() => close(onCancel)}>
          取消
        </button>
      </div>
    </dialog>
  )
}
