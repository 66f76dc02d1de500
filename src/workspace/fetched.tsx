import { type ComponentType, useEffect, useState } from 'react'

/**
 * A part of the page that is fetched when it is first drawn. Its place stays empty until then, and also where it doesn't
 * arrive: for parts that the form can do without. To be called outside of components.
 */
export const fetched = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> => {
  const Fetched = (props: P) => {
    const [Part, setPart] = useState<ComponentType<P>>()
    useEffect(() => {
      load().then(
        (part) => setPart(() => part),
        () => undefined,
      )
    }, [])
    return Part === undefined ? null : <Part {...props} />
  }
  return Fetched
}
