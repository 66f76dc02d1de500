import { LONG_LINK, toHash } from '../../drafts/link.ts'
import type { SheetData } from '../../forms/check.ts'
import { withoutBlanks } from '../../templates/blanks.ts'
import type { Template } from '../../templates/define-template.ts'
import { BY_HAND } from './copy-text.ts'
import type { Said } from './said.ts'

/** A link that carries the whole sheet. */
export const linkTo = async ({ id, version }: Template, data: SheetData): Promise<string> => {
  const { origin, pathname } = location
  return origin + pathname + (await toHash({ template: id, version, data: withoutBlanks(data) }))
}

/** What became of copying a link. */
export const sayShared = (link: string, isCopied: boolean): Said => {
  const long = link.length > LONG_LINK
  const warning = long ? `链接有 ${link.length} 个字符，超过 ${LONG_LINK}，微信和邮件可能会截断，最好改发 PDF。` : ''
  if (!isCopied) return { good: false, text: BY_HAND + warning, copy: link }
  return { good: !long, text: `链接已复制。内容就在链接里，谁拿到谁都能看，请只发给该看的人。${warning}` }
}
