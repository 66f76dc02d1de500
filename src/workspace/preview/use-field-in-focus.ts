import { useEffect, useState } from 'react'
import { fieldAt } from '../../forms/field-at.ts'

/** The field that has the focus, or had it last: who looks up from the form finds the place where they were. */
export const useFieldInFocus = (prefix: string): string | undefined => {
  const [field, setField] = useState<string>()
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const found = target instanceof Element ? fieldAt(prefix, target) : undefined
      if (found !== undefined) setField(found)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [prefix])
  return field
}
