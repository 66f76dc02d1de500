import { writeDocx } from '../../engine/docx.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { handOver } from '../hand-over.ts'
import type { Said } from './said.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes the sheet as a Word file and hands it to the browser. */
export const makeWord = async (template: Template, data: SheetData): Promise<Said> => {
  const context = contextNow()
  const { toDocument, fileName: nameOf } = await template.loadDocument()
  const bytes = await writeDocx(toDocument(data, context), { createdAt: context.now })
  const fileName = nameOf(data, context).replace(/\.pdf$/, '.docx')
  handOver(bytes, TYPE, fileName)
  return { good: true, text: `已下载“${fileName}”。Word 里改的内容回不到这张表；要接着填，请留着 PDF。` }
}
