/*
 * What most sheets are put together from, so that all of them look like one hand's work.
 */
import type { Block, Heading, KeyValue, KeyValues } from '../engine/model/document.ts'
import type { SheetFields } from './sheet-fields.ts'

/** The head of a part: “一、结论”. */
export const part = (text: string): Heading => ({ kind: 'heading', level: 2, text })

/** Labels and values in so many pairs a line. */
export const grid = (items: readonly KeyValue[], columns: KeyValues['columns'] = 2): KeyValues => ({
  kind: 'keyValues',
  columns,
  items,
})

/** The places to sign. */
export const signature = (roles: readonly string[]): Block => ({
  kind: 'signature',
  parties: roles.map((role) => ({ role })),
})

/**
 * The common fields as the last part of a sheet. A blank sheet has none of them: head and foot say what is printed,
 * and the signature who filled it in.
 * @param own Fields of the sheet's own that belong here.
 * @param hasOwnNumber The sheet has a number of its own, and the file's is the same.
 */
export const filing = (
  { item }: SheetFields,
  heading: string,
  blank: boolean,
  { own = [], hasOwnNumber = false }: { readonly own?: readonly KeyValue[]; readonly hasOwnNumber?: boolean } = {},
): readonly Block[] => {
  if (blank) return own.length === 0 ? [] : [part(heading), grid(own)]
  return [
    part(heading),
    grid([
      ...own,
      ...(hasOwnNumber ? [] : [item('docNo')]),
      item('preparedBy', { label: '填表人' }),
      item('fillDate'),
      item('version'),
      item('confidentiality'),
      item('agencyName'),
    ]),
  ]
}
