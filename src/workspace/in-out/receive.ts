/*
 * What comes from outside, as a replacement of what is filled in, or as words on why it is none.
 */
import { isBackup } from '../../drafts/backup.ts'
import { openIncoming } from '../../drafts/incoming.ts'
import { href } from '../../href.ts'
import type { Template } from '../../templates/define-template.ts'
import { loadTemplate, templateIds } from '../../templates/loaders.ts'
import type { Replacement } from '../replacements.ts'
import type { Said } from './said.ts'

/** Something to put into the sheet, or something to say. */
export type Received =
  | { readonly kind: 'replacement'; readonly replacement: Replacement }
  | { readonly kind: 'said'; readonly said: Said | undefined }

/** How the place that something came from is called in sentences. */
export interface Origin {
  /** `“会议纪要.pdf”` */
  readonly name: string
  /** Asked before it replaces anything. */
  readonly question: string
  /** Sentences on what was understood otherwise than it stands there. */
  readonly remarks?: string
}

/** Takes an envelope of unknown origin in. */
export const receive = async (template: Template, value: unknown, origin: Origin): Promise<Received> => {
  if (isBackup(value)) return { kind: 'said', said: backupSaid(origin) }
  const incoming = openIncoming(template, value)
  switch (incoming.kind) {
    case 'fits':
      return { kind: 'replacement', replacement: toReplacement(incoming.data, incoming.leftOver, origin) }
    case 'other':
      return { kind: 'said', said: await sendToOther(incoming.template, origin) }
    case 'refused':
      return refuse(`${origin.name}${incoming.reason}`)
  }
}

/** Something that can't be taken in. */
export const refuse = (text: string): Received => ({ kind: 'said', said: { good: false, text } })

const toReplacement = (
  data: Replacement['data'],
  leftOver: number,
  { name, question, remarks = '' }: Origin,
): Replacement => ({
  data,
  question,
  yes: '换掉',
  canStandAside: true,
  done: `已打开${name}，可以接着填。${leftOver > 0 ? `有 ${leftOver} 处这张表放不下，没有带进来，请对照原件看看。` : ''}${remarks}`,
})

const backupSaid = ({ name }: Origin): Said => ({
  good: false,
  text: `${name}是多份草稿的备份，要在模板页的“我的草稿”里用“恢复备份”打开。`,
  link: { text: '去我的草稿', href: href('/templates/#drafts') },
})

const sendToOther = async (id: string, { name }: Origin): Promise<Said> => {
  // The id comes from outside: only one of ours becomes part of an address.
  if (!templateIds.includes(id)) {
    return { good: false, text: `${name}不是这张表，手册里也没有它的表。请确认选对了文件。` }
  }
  const other = await loadTemplate(id)
  return {
    good: false,
    text: `${name}是一份${other.name}，要在它自己的那一页打开。`,
    link: { text: `去${other.name}`, href: href(`/templates/${id}/`) },
  }
}
