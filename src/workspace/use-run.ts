import { useCallback, useRef } from 'react'
import { explain } from '../causes/explain.ts'
import type { Trouble } from '../causes/trouble.ts'
import { within } from '../causes/within.ts'
import type { Choice, Said } from './in-out/said.ts'
import { reload } from './trouble/reload.ts'

/** Something on offer: what came of it, in words. Rejects where a part of it does not arrive. */
export type Act = () => Promise<Said | undefined>

/** Does something on offer, one at a time. @param what What is missing where it fails, in sentences. */
export type Run = (act: Act, what: string) => Promise<void>

/** A double click does a thing once; what fails says why. */
export const useRun = (setSaid: (said: Said | undefined) => void): Run => {
  const busy = useRef(false)
  return useCallback(
    async (act, what) => {
      if (busy.current) return
      busy.current = true
      setSaid(undefined)
      // All that an act fails of is expected and said by it; what is left is that it didn't arrive, or that we are wrong.
      setSaid(await within(act()).catch(async (error: unknown) => saidOf(await explain(error, what), { act, what })))
      busy.current = false
    },
    [setSaid],
  )
}

// With the press that may help.
const saidOf = ({ act, details, ...said }: Trouble, again: Omit<Choice, 'label'>): Said => ({
  ...said,
  good: false,
  ...(details !== undefined && { copy: details }),
  choices: [act === 'reload' ? RELOAD : { label: '重试', ...again }],
})

const RELOAD: Choice = {
  label: '刷新页面',
  act: async () => {
    await reload()
    return undefined
  },
}
