import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { explain } from '../causes/explain.ts'
import type { Trouble } from '../causes/trouble.ts'
import { within } from '../causes/within.ts'
import { Guard } from './trouble/Guard.tsx'
import { TroubleNotice } from './trouble/TroubleNotice.tsx'

/**
 * A part of the page that is fetched when it is first drawn. Its place stays empty until then; where it doesn't arrive or
 * fails, its place says so. To be called outside of components.
 * @param what Its name in sentences.
 */
export const fetched = <P extends object>(load: () => Promise<ComponentType<P>>, what: string): ComponentType<P> => {
  const Fetched = (props: P) => {
    const { part: Part, trouble, retry } = useFetched(load, what)
    if (Part === undefined && trouble !== undefined) return <TroubleNotice {...{ trouble, what }} onRetry={retry} />
    return <Guard what={what}>{Part && <Part {...props} />}</Guard>
  }
  return Fetched
}

const useFetched = <P extends object>(load: () => Promise<ComponentType<P>>, what: string) => {
  const [part, setPart] = useState<ComponentType<P>>()
  const [trouble, setTrouble] = useState<Trouble>()
  const retry = useCallback((): void => {
    setTrouble(undefined)
    const loading = load()
    // Also when it comes after it has been said to be slow.
    loading.then(
      (loaded) => setPart(() => loaded),
      () => undefined,
    )
    within(loading).catch(async (error: unknown) => setTrouble(await explain(error, what)))
  }, [load, what])
  useEffect(retry, [retry])
  return { part, trouble, retry }
}
