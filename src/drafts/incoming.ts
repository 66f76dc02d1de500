/*
 * Data that comes from outside (a PDF of ours, a draft's file, a link) on its way into a sheet:
 *   not too deep → an envelope → of this template → migrated and repaired like a draft → within the hard bounds
 */
import type { Template } from '../templates/define-template.ts'
import { findExcess, findShapeFault } from './bounds.ts'
import { isRecord, readDraft } from './draft.ts'
import { openDraft } from './open-draft.ts'

/** What became of what came in. */
export type Incoming =
  | {
      readonly kind: 'fits'
      readonly data: Readonly<Record<string, unknown>>
      /** How many values this sheet has no place for; they are left where they came from. */
      readonly leftOver: number
    }
  /** It belongs to the template of that id, or so it says. */
  | { readonly kind: 'other'; readonly template: string }
  /** One sentence on what is wrong, and what to do. */
  | { readonly kind: 'refused'; readonly reason: string }

/** What of a template is needed to open what comes in. */
export type ReceivingTemplate = Pick<Template, 'id' | 'version' | 'schema' | 'migrations'>

/** Opens an envelope of unknown origin for a template. Never throws, keeps nothing of it by reference to a prototype. */
export const openIncoming = (template: ReceivingTemplate, value: unknown): Incoming => {
  const fault = findShapeFault(value)
  if (fault !== undefined) return refused(fault)
  // A PDF's envelope carries no id: what comes in goes into the draft that is open.
  const draft = isRecord(value) ? readDraft({ ...value, id: 'incoming' }) : undefined
  if (draft === undefined) return refused('noEnvelope')
  if (draft.template !== template.id) return { kind: 'other', template: draft.template }
  const opened = openDraft(template, draft)
  if (opened.kind !== 'opened') return refused(opened.kind)
  const { data, rest = [] } = opened.draft
  const excess = findExcess(template.schema, data)
  return excess === undefined ? { kind: 'fits', data, leftOver: rest.length } : { kind: 'refused', reason: excess }
}

const REASONS = {
  cyclic: '里面的数据自己套着自己，不是手册里的表，没有打开。请确认选对了文件。',
  tooMuch: '里面的数据太多，或者一层套一层，不是手册里的表，没有打开。请确认选对了文件。',
  foreign: '里面没有能填进表里的内容。请选手册里下载的 PDF，或用“导出草稿”存下的文件。',
  noEnvelope: '里面没有能填进表里的内容。请选手册里下载的 PDF，或用“导出草稿”存下的文件。',
  newer: '这份内容是用更新的版本填的，这一页打不开它。请刷新页面再试。',
  broken: '这份内容太旧或被改坏了，打不开。原来的文件还在，请找填表的人重新导出一份。',
} as const

const refused = (why: keyof typeof REASONS): Incoming => ({ kind: 'refused', reason: REASONS[why] })
