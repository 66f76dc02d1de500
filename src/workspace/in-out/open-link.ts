import { fromLetters } from '../../drafts/link.ts'
import type { Carried } from '../../drafts/link-mark.ts'
import { readPrefill } from '../../drafts/prefill.ts'
import { LINK } from '../../limits/limits.ts'
import { readRecord } from '../../reading/read-record.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { type Received, receive, refuse } from './receive.ts'
import { sayRemarks } from './say-remarks.ts'

/** Opens what a link carries behind its “#”: a whole sheet, or values for some fields. */
export const openLink = async (template: Template, { kind, rest }: Carried): Promise<Received> => {
  if (kind === 'prefill') {
    const { id, version, schema } = template
    const prefill = readPrefill(schema, rest)
    if (!prefill.ok) return refuse(prefill.reason)
    const read = readRecord(schema, prefill.data, { today: contextNow().now.slice(0, 10) })
    const value = { template: id, version, data: read.data }
    const remarks = sayRemarks(schema, [...read.told, ...read.unclear]) + (prefill.isCut ? CUT_VALUE : '')
    return receive(template, value, { name: '链接里预填的内容', question: '用链接里预填的内容换掉现在填的？', remarks })
  }
  const value = fromLetters(rest)
  if (value === undefined) return refuse(rest.length > LINK.letters ? TOO_LONG : CUT)
  return receive(template, value, { name: '链接里的内容', question: '用链接里的内容换掉现在填的？' })
}

const TOO_LONG = '链接太长，不像是手册里分享的，没有打开。请让对方改发 PDF。'
const CUT = '链接不完整，可能发送时被截断了，没有打开。请让对方改发 PDF。'
const CUT_VALUE = '链接的末尾被截断了，最后一栏可能不全，请看看。'
