import { fromHash } from '../../drafts/link.ts'
import type { Template } from '../../templates/define-template.ts'
import { type Received, receive, refuse } from './receive.ts'

/** Opens the sheet that a link carries behind its “#”. */
export const openLink = async (template: Template, hash: string): Promise<Received> => {
  const value = await fromHash(hash)
  if (value === undefined) return refuse('链接不完整，可能发送时被截断了，没有打开。请让对方改发 PDF。')
  return receive(template, value, { name: '链接里的内容', question: '用链接里的内容换掉现在填的？' })
}
