import { writePlainText } from '../../engine/index.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { copy } from './copy.ts'
import type { Said } from './said.ts'

/** The sheet as text for WeChat: one message, or several where it is long. */
export const textOf = async (template: Template, data: SheetData): Promise<readonly string[]> => {
  const { toDocument } = await template.loadDocument()
  return writePlainText(toDocument(data, contextNow()))
}

/** What became of copying one part of a text, with the others on offer. */
export const sayCopied = (parts: readonly string[], index: number, isCopied: boolean): Said => {
  const choices = parts.flatMap((part, other) =>
    other === index
      ? []
      : [
          {
            label: `复制第 ${other + 1} 段`,
            act: async () => sayCopied(parts, other, await copy(Promise.resolve(part))),
          },
        ],
  )
  if (!isCopied) return { good: false, text: BY_HAND, copy: parts[index] ?? '', choices }
  if (parts.length === 1) return { good: true, text: '文字已复制，可以粘贴到微信里。' }
  return {
    good: true,
    text: `文字较长，分成 ${parts.length} 段。第 ${index + 1} 段已复制，粘贴后再复制下一段。`,
    choices,
  }
}

/** Said above a text that is to be copied by hand, and is selected. */
export const BY_HAND =
  '浏览器不让网页复制。下面的内容已经选好，请按 Ctrl + C（苹果电脑按 ⌘ + C）；手机上请长按它，再选“拷贝”。'
