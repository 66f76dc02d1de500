import { dateOf } from './calendar-date.ts'
import type { Context } from './define-template.ts'

/** The common fields that follow from the moment and the site; number and preparer follow from the sheet's own fields. */
export const commonDefaults = ({ now, site }: Context) =>
  ({ version: 1, fillDate: dateOf(now), confidentiality: '内部', agencyName: site.agency }) as const

/**
 * A number for a sheet that has none: `HYJY-20261123-01`.
 * The last part is always 01, since nothing here knows what else was written that day; people count on from it.
 */
export const defaultNumber = (code: string, date: string): string => `${code}-${date.replaceAll('-', '')}-01`
