import { within } from '../../causes/within.ts'
import type { Draft } from '../../drafts/draft.ts'
import { writeDraftFile } from '../../drafts/draft-file.ts'
import { askToKeep } from '../../drafts/persist.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { handOver } from '../hand-over.ts'
import type { Said } from './said.ts'

/** Milliseconds for a name. */
const SOON = 3000

/** Hands the draft to the browser as a file that “导入草稿” takes, here or on another computer. */
export const exportDraft = async (template: Template, draft: Draft): Promise<Said> => {
  // The sheet names the file. Where it doesn't come, what was typed goes out all the same.
  const printed = await within(template.loadDocument(), SOON).catch(() => undefined)
  const name = printed?.fileName(draft.data, contextNow()) ?? `${template.name}.pdf`
  const fileName = name.replace(/\.pdf$/, '（草稿）.json')
  handOver(writeDraftFile({ ...draft, savedAt: new Date().toISOString() }), 'application/json', fileName)
  askToKeep()
  return { good: true, text: `已导出“${fileName}”。换一台电脑，用“导入草稿”就能接着填。` }
}
