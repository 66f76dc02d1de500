import { fromHash } from '../../drafts/link.ts'
import { PREFILL_MARK } from '../../drafts/link-mark.ts'
import { readPrefill } from '../../drafts/prefill.ts'
import { readRecord } from '../../reading/read-record.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { type Received, receive, refuse } from './receive.ts'
import { sayRemarks } from './say-remarks.ts'

/** Opens what a link carries behind its “#”: a whole sheet, or values for some fields. */
export const openLink = async (template: Template, hash: string): Promise<Received> => {
  if (hash.startsWith(PREFILL_MARK)) {
    const { id, version, schema } = template
    const read = readRecord(schema, readPrefill(schema, hash), { today: contextNow().now.slice(0, 10) })
    const value = { template: id, version, data: read.data }
    const remarks = sayRemarks(schema, [...read.told, ...read.unclear])
    return receive(template, value, { name: '链接里预填的内容', question: '用链接里预填的内容换掉现在填的？', remarks })
  }
  const value = await fromHash(hash)
  if (value === undefined) return refuse('链接不完整，可能发送时被截断了，没有打开。请让对方改发 PDF。')
  return receive(template, value, { name: '链接里的内容', question: '用链接里的内容换掉现在填的？' })
}
