import { writePlainText } from '../../engine/index.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { copy } from './copy.ts'
import type { Said } from './said.ts'

/** Copies the sheet as text for WeChat: the first message of several, with the others on offer. */
export const copyText = async (template: Template, data: SheetData): Promise<Said> => {
  const { toDocument } = await template.loadDocument()
  return copyPart(writePlainText(toDocument(data, contextNow())), 0)
}

const copyPart = async (parts: readonly string[], index: number): Promise<Said> => {
  const part = parts[index] ?? ''
  const choices = parts.flatMap((_, other) =>
    other === index ? [] : [{ label: `复制第 ${other + 1} 段`, act: () => copyPart(parts, other) }],
  )
  if (!(await copy(part)))
    return { good: false, text: '浏览器不让网页复制。请在下面全选后自己复制。', copy: part, choices }
  if (parts.length === 1) return { good: true, text: '文字已复制，可以粘贴到微信里。' }
  return {
    good: true,
    text: `文字较长，分成 ${parts.length} 段。第 ${index + 1} 段已复制，粘贴后再复制下一段。`,
    choices,
  }
}
