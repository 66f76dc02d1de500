import { LONG_LINK, toHash } from '../../drafts/link.ts'
import type { SheetData } from '../../forms/check.ts'
import { withoutBlanks } from '../../templates/blanks.ts'
import type { Template } from '../../templates/define-template.ts'
import { copy } from './copy.ts'
import type { Said } from './said.ts'

/** Copies a link that carries the whole sheet. */
export const share = async ({ id, version }: Template, data: SheetData): Promise<Said> => {
  const { origin, pathname } = location
  const hash = await toHash({ template: id, version, data: withoutBlanks(data) })
  const link = origin + pathname + hash
  const long = link.length > LONG_LINK
  const warning = long ? `链接有 ${link.length} 个字符，超过 ${LONG_LINK}，微信和邮件可能会截断，最好改发 PDF。` : ''
  if (!(await copy(link))) {
    return { good: false, text: `浏览器不让网页复制。请在下面全选后自己复制。${warning}`, copy: link }
  }
  return { good: !long, text: `链接已复制。内容就在链接里，谁拿到谁都能看，请只发给该看的人。${warning}` }
}
