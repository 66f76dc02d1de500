/*
 * What all sheets share around their blocks: paper, head and foot. The agency's sheets look like one hand's work.
 */
import type { DocumentModel, PageSetup } from '../engine/model/document.ts'
import { mm } from '../engine/model/units.ts'
import { commonDefaults } from './common-defaults.ts'
import type { Context } from './define-template.ts'

/** A4 upright; the left margin is wider, since a signed sheet is filed. */
export const A4_PORTRAIT: PageSetup = {
  width: mm(210),
  height: mm(297),
  margin: { top: mm(20), right: mm(20), bottom: mm(20), left: mm(25) },
}

/** A4 lying on its side, for tables of many columns; bound at the top, as binders take it. */
export const A4_LANDSCAPE: PageSetup = {
  width: mm(297),
  height: mm(210),
  margin: { top: mm(22), right: mm(15), bottom: mm(15), left: mm(15) },
}

/** A5 lying on its side: half a sheet of A4, for slips. */
export const A5_LANDSCAPE: PageSetup = {
  width: mm(210),
  height: mm(148),
  margin: { top: mm(15), right: mm(15), bottom: mm(15), left: mm(15) },
}

/** The common fields, as `withDefaults` leaves them. */
export interface Filing {
  readonly docNo?: string | undefined
  readonly version?: number | undefined
  readonly confidentiality?: string | undefined
  readonly agencyName?: string | undefined
}

/**
 * Head and foot (handbook, B.0): agency and name of the sheet above; number, version, confidentiality and time below.
 * A blank sheet has no number and no time; its foot leaves room for the number.
 */
export const sheetFrame = (
  name: string,
  { docNo, version, confidentiality, agencyName }: Filing,
  context: Context,
): Pick<DocumentModel, 'header' | 'footer' | 'author'> => {
  const { now, site, blank } = context
  const agency = agencyName ?? site.agency
  const number = docNo === undefined ? '' : ` · ${docNo}`
  const filing = blank
    ? ['编号：________________', confidentiality ?? commonDefaults(context).confidentiality]
    : [docNo, `第 ${version ?? 1} 版`, confidentiality, `生成 ${now}`]
  return {
    author: agency,
    header: { left: `${agency} · ${site.department}`, right: blank ? name : `${name}${number}` },
    footer: { left: filing.filter((part) => part !== undefined).join(' · '), center: '' },
  }
}
