/*
 * What the schema can't say (handbook, B.3.22): a gap has a cause, a lesson has one person, and no one is blamed.
 */
import { withoutBlanks } from '../blanks.ts'
import { isDate } from '../calendar-date.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inRows, when } from '../findings.ts'
import { whyMaybeNotOnePerson, whyNotOnePerson } from '../one-person.ts'
import { sharesWord } from '../shares-word.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import type { Debrief } from './schema.ts'

/** The rules of 项目复盘表. */
export const rules = (data: Debrief, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: commonTexts(withDefaults(given, context)),
    errors: [...causeErrors(given), ...ownerErrors(given)],
    hints: [...gapHints(given), ...blameHints(given), ...lessonHints(given)],
  }
}

// Words can't tell for certain which cause belongs to which gap: refused is only that none of them does.
const causeErrors = (data: Debrief): readonly FieldError[] => {
  const gaps = gapsOf(data)
  return when(
    gaps.length > 0 && (data.causes ?? []).length > 0 && gaps.every(({ hasCause }) => !hasCause),
    'causes',
    '目标有超出或未达的，原因分析里一条也对不上。请挑一条，沿用目标里的词，写清为什么会这样。',
  )
}

const gapHints = (data: Debrief): readonly Hint[] => {
  const gaps = gapsOf(data)
  if (gaps.every(({ hasCause }) => !hasCause)) return []
  return inRows('results', '目标与结果', data.results, (_, index) => {
    const gap = gaps.find((each) => each.index === index)
    return [
      gap === undefined || gap.hasCause
        ? undefined
        : { column: 'gap', message: `“${gap.goal}”${gap.kind}，原因分析里没有提到，会白白错过一条经验` },
    ]
  })
}

const gapsOf = ({ results = [], causes = [] }: Debrief) =>
  results.flatMap(({ goal, gap }, index) =>
    goal === undefined || gap === undefined || gap === '达到'
      ? []
      : [
          {
            index,
            goal,
            kind: gap,
            hasCause: causes.some(({ point = '', why = '' }) => sharesWord(goal, `${point} ${why}`)),
          },
        ],
  )

const ownerErrors = ({ lessons }: Debrief): readonly FieldError[] =>
  inRows('lessons', '可复用的做法', lessons, ({ owner }) => {
    const why = owner === undefined ? undefined : whyNotOnePerson(owner)
    return [why === undefined ? undefined : { column: 'owner', message: `谁来落实${why}` }]
  })

const lessonHints = ({ lessons, debriefDate }: Debrief): readonly Hint[] =>
  inRows('lessons', '可复用的做法', lessons, ({ owner, due }) => {
    const maybe = owner === undefined ? undefined : whyMaybeNotOnePerson(owner)
    const isEarly = debriefDate !== undefined && due !== undefined && isDate(due) && due < debriefDate
    return [
      maybe === undefined ? undefined : { column: 'owner', message: `谁来落实${maybe}` },
      isEarly ? { column: 'due', message: `时间 ${due} 早于复盘日期 ${debriefDate}，请核对` } : undefined,
    ]
  })

// A debrief that judges people is the last one they speak openly in (handbook, B.3.22).
const BLAME = /不负责|没责任心|不认真|不用心|不上心|态度差|态度不好|粗心|马虎|偷懒|能力差|水平差|都怪|谁的错/

const blameHints = ({ causes }: Debrief): readonly Hint[] =>
  inRows('causes', '原因分析', causes, ({ point, why }) =>
    (
      [
        ['point', point],
        ['why', why],
      ] as const
    ).map(([column, text]) => {
      const word = BLAME.exec(text ?? '')?.[0]
      return word === undefined
        ? undefined
        : { column, message: `“${word}”说的是人，请换成流程或做法，如“尺寸表分三次给，没人核对”` }
    }),
  )
