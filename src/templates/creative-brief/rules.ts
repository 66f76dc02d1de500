/*
 * What the schema can't say (handbook, B.3.2): blocked are dates that can't be kept and a re-issue without its reason;
 * how a brief is written is advice.
 */
import { adviseAbsoluteWording } from '../absolute-wording.ts'
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Rules } from '../define-template.ts'
import { when } from '../findings.ts'
import { commonTexts } from '../with-common.ts'
import { writtenIn } from '../written.ts'
import { dateErrors } from './dates.ts'
import { withDefaults } from './defaults.ts'
import { linesOf } from './lines.ts'
import { type CreativeBrief, schema } from './schema.ts'
import { lengthHints, wordingHints } from './wording.ts'

/** The rules of 创意简报. */
export const rules = (data: CreativeBrief, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: { ...linesOf(given), ...commonTexts(withDefaults(given, context)) },
    errors: [...reissueErrors(given), ...dateErrors(given)],
    hints: [...wordingHints(given), ...lengthHints(given), ...adviseAbsoluteWording(writtenIn(schema, given, SCANNED))],
  }
}

// What must not appear is where the forbidden words belong.
const SCANNED = Object.keys(schema.properties).filter((id) => id !== 'avoid')

const reissueErrors = ({ briefType, changeReason }: CreativeBrief): readonly FieldError[] =>
  when(
    briefType === '修改重发' && changeReason === undefined,
    'changeReason',
    '修改重发要写重发原因：改了哪里、为什么改，拿着上一版的人才知道要重看',
  )
