import { useEffect, useRef } from 'react'
import { type Clip, clipOf } from './clip.ts'

interface Props {
  readonly title: string
  readonly onClip: (clip: Clip) => void
  readonly onClose: () => void
}

/** A place to paste into. */
export const AskForBlock = ({ title, onClip, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="paste" aria-labelledby="paste-title" onClose={onClose}>
      <h2 id="paste-title">粘贴到“{title}”</h2>
      <p id="paste-how">
        在 Excel、WPS、腾讯文档里复制几行，粘贴到下面的框里。带上标题行，各列就按标题对号入座；不带，就从第一列放起。
      </p>
      <textarea
        ref={box}
        className="control"
        rows={5}
        aria-label="粘贴在这里"
        aria-describedby="paste-how"
        onPaste={(event) => {
          event.preventDefault()
          onClip(clipOf(event.clipboardData))
        }}
      />
      <div className="choices">
        <button
          type="button"
          className="btn main"
          onClick={() => {
            const text = box.current?.value ?? ''
            if (text.trim() !== '') onClip({ text, html: '' })
            else box.current?.focus()
          }}
        >
          读取
        </button>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          取消
        </button>
      </div>
    </dialog>
  )
}
