import type { Draft } from '../../drafts/draft.ts'
import type { Template } from '../../templates/define-template.ts'
import { handOver } from '../hand-over.ts'
import type { Said } from '../in-out/said.ts'

/** Hands the draft out with nothing that would have to be fetched: also where the sheet, which names the file, is gone. */
export const handOverDraft = ({ name }: Pick<Template, 'name'>, draft: Draft): Said => {
  const fileName = `${name}（草稿）.json`
  handOver(`${JSON.stringify(draft, undefined, 2)}\n`, 'application/json', fileName)
  return { good: true, text: `已导出“${fileName}”。换一台电脑，用“导入草稿”就能接着填。` }
}
