/*
 * What the schema can't say (handbook, B.3.9): a next step for whoever is still open, a reason for whoever is lost.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inOrder, inRows, when } from '../findings.ts'
import { commonTexts } from '../with-common.ts'
import { amountTexts } from './amounts.ts'
import { withDefaults } from './defaults.ts'
import type { ProspectPlan } from './schema.ts'
import { stepErrors, stepHints } from './steps.ts'

/** Stages in which a pitch costs days of work, or has cost them. */
const FROM_PITCH = ['5 方案或比稿', '6 商务谈判', '7 签约', '8 交接服务']

/** The rules of 客户开发推进表. */
export const rules = (data: ProspectPlan, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: { ...amountTexts(given, context), ...commonTexts(withDefaults(given, context)) },
    errors: [...periodErrors(given), ...stepErrors(given), ...lostErrors(given)],
    hints: [...stepHints(given, context), ...stageHints(given, context)],
  }
}

const periodErrors = ({ periodStart, periodEnd }: ProspectPlan): readonly FieldError[] =>
  inOrder(
    [
      ['periodStart', '统计起', periodStart],
      ['periodEnd', '统计止', periodEnd],
    ],
    true,
  )

const lostErrors = ({ prospects = [], lost }: ProspectPlan): readonly FieldError[] => {
  const names = prospects.filter(({ stage }) => stage === '丢单').map(({ prospect = '一家' }) => prospect)
  return when(
    names.length > 0 && lost === undefined,
    'lost',
    `${names.join('、')}丢单了，请填写本期丢单与原因：输在价格、方案、时间还是关系`,
  )
}

const stageHints = ({ prospects }: ProspectPlan, { site }: Context): readonly Hint[] =>
  inRows('prospects', '潜在客户', prospects, ({ stage, fit }) => [
    stage === '7 签约'
      ? { column: 'stage', message: '签约了，请接着建“客户基本资料简报”和“收款/催收跟进表”' }
      : undefined,
    stage !== undefined && FROM_PITCH.includes(stage) && fit !== undefined && fit <= site.prospects.poorFit
      ? { column: 'fit', message: `匹配分只有 ${fit}，先做客户评价再投入比稿` }
      : undefined,
  ])
