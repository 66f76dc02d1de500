import { fromHash } from '../../drafts/link.ts'
import { PREFILL_MARK } from '../../drafts/link-mark.ts'
import { readPrefill } from '../../drafts/prefill.ts'
import type { Template } from '../../templates/define-template.ts'
import { type Received, receive, refuse } from './receive.ts'

/** Opens what a link carries behind its “#”: a whole sheet, or values for some fields. */
export const openLink = async (template: Template, hash: string): Promise<Received> => {
  if (hash.startsWith(PREFILL_MARK)) {
    const { id, version, schema } = template
    const value = { template: id, version, data: readPrefill(schema, hash) }
    return receive(template, value, { name: '链接里预填的内容', question: '用链接里预填的内容换掉现在填的？' })
  }
  const value = await fromHash(hash)
  if (value === undefined) return refuse('链接不完整，可能发送时被截断了，没有打开。请让对方改发 PDF。')
  return receive(template, value, { name: '链接里的内容', question: '用链接里的内容换掉现在填的？' })
}
