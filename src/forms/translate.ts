import { TranslatableString as T } from '@rjsf/utils'

/** What of the library's own words our theme lets through: everything else of it has a stand (src/build/slim-forms.ts). */
const SHOWN: Partial<Record<T, string>> = { [T.YesLabel]: '是', [T.NoLabel]: '否' }

/** The form library's own words, in Chinese; nothing rather than English for those that are never drawn. */
export const translateString = (key: T): string => SHOWN[key] ?? ''
