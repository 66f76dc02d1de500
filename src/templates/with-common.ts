import { commonDefaults } from './common-defaults.ts'
import type { Context } from './define-template.ts'

/** The common fields as far as they are filled in. */
export interface Common {
  readonly docNo?: string | undefined
  readonly version?: number | undefined
  readonly fillDate?: string | undefined
  readonly preparedBy?: string | undefined
  readonly confidentiality?: string | undefined
  readonly agencyName?: string | undefined
}

/**
 * The data with what every sheet must have. Never overwrites.
 * @param given Without blanks.
 * @param own The number that the sheet gets, and who fills it in where another field says so.
 */
export const withCommon = <D extends Common>(
  given: D,
  context: Context,
  own: {
    readonly docNo: string
    readonly preparedBy?: string | undefined
    readonly confidentiality?: '公开' | '内部' | '内部·限阅'
  },
): D => ({
  ...commonDefaults(context),
  ...(own.preparedBy === undefined ? {} : { preparedBy: own.preparedBy }),
  ...(own.confidentiality === undefined ? {} : { confidentiality: own.confidentiality }),
  docNo: own.docNo,
  ...given,
})

const COMMON = ['docNo', 'version', 'fillDate', 'preparedBy', 'confidentiality', 'agencyName'] as const

/** The common fields as `Rules.computed` shows them. @param full With its defaults. */
export const commonTexts = (full: Common): Readonly<Record<string, string>> =>
  Object.fromEntries(COMMON.flatMap((id) => (full[id] === undefined ? [] : [[id, String(full[id])]])))
