/*
 * What a panel that failed says, and what was typed as a file and as text. Fetched when the first one fails.
 */
import { useEffect, useState } from 'react'
import { explain } from '../../causes/explain.ts'
import type { Trouble } from '../../causes/trouble.ts'
import { addressOfNew } from '../address.ts'
import { Details } from './Details.tsx'
import type { RescueProps } from './Guard.tsx'
import { handOverDraft } from './hand-over-draft.ts'
import { typedText } from './typed-text.ts'

/** Says why, and offers what was typed. */
export const Rescue = ({ what, error, typed }: RescueProps) => {
  const [trouble, setTrouble] = useState<Trouble>()
  useEffect(() => void explain(error, what).then(setTrouble), [error, what])
  return (
    <>
      <p>{trouble?.text ?? `${what}出了错。填的内容都还在。`}</p>
      {typed && <Typed {...typed} />}
      {trouble?.details !== undefined && <Details text={trouble.details} />}
    </>
  )
}

const Typed = ({ template, draft }: NonNullable<RescueProps['typed']>) => (
  <>
    <p>怕丢的话，先导出草稿：换一台电脑也能用“导入草稿”接着填。也可以从下面的框里复制文字。</p>
    <textarea
      readOnly
      rows={6}
      aria-label="填过的内容"
      value={typedText(template, draft.data)}
      onFocus={(event) => event.currentTarget.select()}
    />
    <div className="choices">
      <button type="button" className="btn" onClick={() => handOverDraft(template, draft)}>
        导出草稿
      </button>
      <a className="btn" href={addressOfNew(template.id)}>
        新开一份
      </a>
    </div>
  </>
)
