import { schemaAt } from '../../forms/path.ts'
import { rowPrefix } from '../../forms/sentences.ts'
import type { Remark } from '../../reading/read-record.ts'
import type { Schema } from '../../templates/define-template.ts'

/** Remarks that are said one by one; of more, the first ones. */
const SAID = 5

/** What was understood otherwise than it stands there, or not at all, as sentences behind one another. */
export const sayRemarks = (schema: Schema, remarks: readonly Remark[]): string => {
  const said = remarks
    .slice(0, SAID)
    .map(({ path, message }) => `${rowPrefix(schema, path)}${schemaAt(schema, path)?.title ?? ''}：${message}。`)
  const more = remarks.length - said.length
  return said.join('') + (more > 0 ? `还有 ${more} 处，请对照链接看看。` : '')
}
