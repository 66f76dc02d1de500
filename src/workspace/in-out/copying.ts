/*
 * Copying, as it begins: on the clipboard first, in the same breath as the press; what is copied and what is said of it
 * is fetched meanwhile.
 */
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { copy } from './copy.ts'
import type { Said } from './said.ts'

/** Copies the sheet as text for WeChat. To be called while a press is being answered. */
export const copyText = async (template: Template, data: SheetData): Promise<Said> => {
  const parts = import('./copy-text.ts').then(({ textOf }) => textOf(template, data))
  const copied = copy(parts.then(([first = '']) => first))
  return (await import('./copy-text.ts')).sayCopied(await parts, 0, await copied)
}

/** Copies a link that carries the whole sheet. To be called while a press is being answered. */
export const share = async (template: Template, data: SheetData): Promise<Said> => {
  const link = import('./share.ts').then(({ linkTo }) => linkTo(template, data))
  const copied = copy(link)
  return (await import('./share.ts')).sayShared(await link, await copied)
}
