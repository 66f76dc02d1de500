/*
 * What the schema can't say (handbook, B.3.19): blocked is what the client would refuse to sign – our fault at their
 * cost, a number that isn't the project's – and a choice that nobody carries out.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inOrder, when } from '../findings.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import type { ChangeOrder } from './schema.ts'

/** The rules of 变更单. */
export const rules = (data: ChangeOrder, context: Context): Rules => {
  const given = withoutBlanks(data)
  const full = withDefaults(given, context)
  return {
    computed: { ...commonTexts(full), ...(full.changeNo === undefined ? {} : { changeNo: full.changeNo }) },
    errors: [...numberErrors(given), ...feeErrors(given), ...answerErrors(given)],
    hints: [...feeHints(given), ...optionHints(given), ...answerHints(given)],
  }
}

const numberErrors = ({ changeNo, projectNo }: ChangeOrder): readonly FieldError[] => {
  if (changeNo === undefined || projectNo === undefined) return []
  const start = `${projectNo.trim()}-C`
  const isOurs = changeNo.startsWith(start) && /^\d{2,}$/.test(changeNo.slice(start.length).trim())
  return when(!isOurs, 'changeNo', `变更单号要由项目编号、“-C”和两位序号组成，例如 ${start}01`)
}

const feeErrors = ({ reason, feeImpact = 0 }: ChangeOrder): readonly FieldError[] =>
  when(
    reason === '我方差错' && feeImpact > 0,
    'feeImpact',
    '原因是我方差错，不得收费。费用影响改成 0 或负数；客户另有新增的，另开一张变更单。',
  )

// The client may well choose to leave everything as it is: then there is no job to be opened.
const UNCHANGED = /不改|不做|不变|维持|保持|照原|取消|放弃|撤回/

const answerErrors = ({ requestDate, approvedDate, clientChoice, newJobNo }: ChangeOrder): readonly FieldError[] => [
  ...inOrder([
    ['requestDate', '提出日', requestDate],
    ['approvedDate', '客户签回日', approvedDate],
  ]),
  ...when(
    clientChoice !== undefined && !UNCHANGED.test(clientChoice) && newJobNo === undefined,
    'newJobNo',
    '客户已经选定，请开工作单并填上单号；客户选的是不改，就在“客户选择”里写“不改”',
  ),
]

const FREE = /不收|免|不加|不另|已含|包含|范围内|赠|抵/

const feeHints = ({ reason, inScope, feeImpact, options = '' }: ChangeOrder): readonly Hint[] => [
  ...when(
    feeImpact === 0 && reason !== '我方差错' && inScope !== '在' && !FREE.test(options),
    'feeImpact',
    '费用是 0，要让人看得出为什么不收。在“给客户的选择”里写一句，如“本轮内，不加价”。',
  ),
  ...when(
    feeImpact !== undefined && feeImpact > 0 && inScope === '在',
    'inScope',
    '写了加钱，又选了在原范围内，客户会问。对照合同再核一遍。',
  ),
]

const optionHints = ({ options }: ChangeOrder): readonly Hint[] => {
  if (options === undefined) return []
  const count = options.split(/[；;\n]/).filter((part) => part.trim() !== '').length
  return [
    ...when(count < 2, 'options', '给客户的选择只看到一条。至少写两条，用分号隔开，一条是不改。'),
    ...when(
      count >= 2 && !/不改|不加|不做|不变|维持|保持|照原|原样|原方案|现有/.test(options),
      'options',
      '给客户的选择里没有“不改”这条路，加上它，客户才知道不花钱会怎样',
    ),
  ]
}

const answerHints = ({ clientChoice, approvedDate, projectNo, newJobNo }: ChangeOrder): readonly Hint[] => [
  ...when(
    clientChoice !== undefined && approvedDate === undefined,
    'approvedDate',
    '客户选了，还没签回。口头答应不算，签回再改工作单。',
  ),
  ...when(approvedDate !== undefined && clientChoice === undefined, 'clientChoice', '客户签回了，请写他选了哪一条'),
  ...when(
    newJobNo !== undefined && projectNo !== undefined && !newJobNo.startsWith(`${projectNo.trim()}-W`),
    'newJobNo',
    `工作单号一般是 ${projectNo?.trim()}-W 加两位序号，请核对是不是这个项目的`,
  ),
]
