/*
 * What the schema can't say (handbook, B.3.8): weights that come to 100, points that need a fact, a veto that leaves
 * only one conclusion. What the points advise is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { discriminationErrors } from '../discriminating-words.ts'
import { figure } from '../figures.ts'
import { inRows, when } from '../findings.ts'
import { weightErrors } from '../weighted.ts'
import { commonTexts } from '../with-common.ts'
import { criterionOf } from './criteria.ts'
import { withDefaults } from './defaults.ts'
import { type InterviewScore, schema } from './schema.ts'
import { totalOf } from './total.ts'

/** The rules of 面试评分表. */
export const rules = (data: InterviewScore, context: Context): Rules => {
  const given = withoutBlanks(data)
  const total = totalOf(given)
  const full = withDefaults(given, context)
  return {
    computed: {
      ...commonTexts(full),
      ...(full.nameOnPaper === undefined ? {} : { nameOnPaper: full.nameOnPaper }),
      ...(total === undefined ? {} : { total: figure(total) }),
    },
    errors: [...scoreErrors(given), ...vetoErrors(given), ...discriminationErrors(schema, given, ['scores'])],
    hints: [
      ...totalHints(given, context),
      // What was said in the room may be noted by accident; it must not count.
      ...discriminationErrors(schema, given, ['strengths', 'concerns']),
      ...when(
        given.availableDate !== undefined &&
          given.interviewDate !== undefined &&
          given.availableDate < given.interviewDate,
        'availableDate',
        `可到岗日期早于面试日期（${given.interviewDate}），请核对`,
      ),
    ],
  }
}

const scoreErrors = ({ scores = [] }: InterviewScore): readonly FieldError[] => [
  ...weightErrors(
    'scores',
    '评分项的权重',
    scores.map(({ weight }) => weight),
  ),
  ...inRows('scores', '评分项', scores, ({ dimension, score, evidence }) => {
    if (score === undefined || score === 3 || score === 4 || evidence !== undefined) return []
    const [one, three, five] = criterionOf(dimension)?.anchors ?? []
    const anchors = one === undefined ? '' : `参照：1 分“${one}”，3 分“${three}”，5 分“${five}”。`
    return [{ column: 'evidence', message: `给了 ${score} 分，请写他说的一句话或做的一件事。${anchors}` }]
  }),
]

const vetoErrors = ({ veto = [], conclusion }: InterviewScore): readonly FieldError[] => {
  const real = veto.filter((reason) => reason !== '无')
  return [
    ...when(
      real.length > 0 && veto.length > real.length,
      'veto',
      '选了“无”，又选了别的。没有否决项就只选“无”，有就把“无”去掉。',
    ),
    ...when(
      real.length > 0 && conclusion !== undefined && conclusion !== '不录用',
      'conclusion',
      `有一票否决项“${real.join('、')}”，建议只能选“不录用”`,
    ),
  ]
}

const totalHints = (data: InterviewScore, { site }: Context): readonly Hint[] => {
  const { hire, discuss } = site.hiring
  const { conclusion, veto = [] } = data
  const total = totalOf(data)
  if (total === undefined || conclusion === undefined || veto.some((reason) => reason !== '无')) return []
  const said = `总分 ${figure(total)}`
  return [
    ...when(
      conclusion === '录用' && total < hire,
      'conclusion',
      total < discuss
        ? `${said}，不到 ${discuss} 分，一般不录用。要录用，请在“突出之处”写明理由。`
        : `${said}，在 ${discuss} 到 ${hire} 分之间，先合议或再面一轮，再定录用`,
    ),
    ...when(
      conclusion === '进入下一轮' && total < discuss,
      'conclusion',
      `${said}，不到 ${discuss} 分，一般不再往下走。要再看，请在“突出之处”写明理由。`,
    ),
    ...when(
      conclusion === '不录用' && total >= hire,
      'conclusion',
      `${said}，到了 ${hire} 分，建议却是“不录用”，请在“顾虑”写明为什么`,
    ),
  ]
}
