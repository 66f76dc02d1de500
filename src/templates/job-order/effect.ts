/*
 * Whether the order is in force: with materials missing it is not, unless the head of the receiving department agrees in
 * writing to begin without them (handbook, B.3.15).
 */
import type { FieldError, Hint } from '../define-template.ts'
import { inRows, when } from '../findings.ts'
import type { JobOrder } from './schema.ts'

/** What keeps an order from being in force, or that nothing does. */
export type Effect =
  | { readonly kind: 'inForce' }
  | { readonly kind: 'withGaps'; readonly note: string }
  | { readonly kind: 'notInForce'; readonly missing: readonly string[]; readonly until: string | undefined }

/** Whether the order is in force. */
export const effectOf = ({ materials = [], gapNote }: JobOrder): Effect => {
  const missing = materials.filter(({ state }) => state === '待补')
  if (missing.length === 0) return { kind: 'inForce' }
  if (gapNote !== undefined) return { kind: 'withGaps', note: gapNote }
  return {
    kind: 'notInForce',
    missing: missing.map(({ name }) => name ?? '未写名称的资料'),
    until: missing
      .flatMap(({ fillBy }) => (fillBy === undefined ? [] : [fillBy]))
      .sort()
      .at(-1),
  }
}

/** Materials that are to follow, with no time given. */
export const materialErrors = ({ materials }: JobOrder): readonly FieldError[] =>
  inRows('materials', '随单资料', materials, ({ state, fillBy }) => [
    state === '待补' && fillBy === undefined
      ? { column: 'fillBy', message: '状态是“待补”，请写补齐时间，接单人好排期' }
      : undefined,
  ])

/** An order that was accepted before it could be in force, and materials that come too late. */
export const materialHints = (order: JobOrder): readonly Hint[] => {
  const { materials, firstDue, acceptedAt, gapNote } = order
  const effect = effectOf(order)
  return [
    ...inRows('materials', '随单资料', materials, ({ fillBy }) => [
      fillBy !== undefined && firstDue !== undefined && fillBy > firstDue
        ? { column: 'fillBy', message: `${fillBy} 才补到，晚于初稿（${firstDue}），请提前补或推迟初稿` }
        : undefined,
    ]),
    ...when(
      effect.kind === 'notInForce' && acceptedAt !== undefined,
      'gapNote',
      '还有资料待补，这张单印出来是“未生效”。补齐后再签收；接单主管同意先开工的，请写带缺开工说明。',
    ),
    ...when(effect.kind === 'inForce' && gapNote !== undefined, 'gapNote', '资料已经齐了，带缺开工说明可以删掉'),
  ]
}
