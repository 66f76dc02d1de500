/*
 * What the schema can't say (handbook, B.3.17): blocked are times that contradict each other and promises that nobody
 * keeps; a late record, and what should be done besides, is advice.
 */
import { adviseWording } from '../action-wording.ts'
import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inRows, when } from '../findings.ts'
import { whyMaybeNotOnePerson, whyNotOnePerson } from '../one-person.ts'
import { advisePrivacy } from '../private-matters.ts'
import { commonTexts } from '../with-common.ts'
import { writtenIn } from '../written.ts'
import { withDefaults } from './defaults.ts'
import { schema, type VisitRecord } from './schema.ts'
import { timeErrors, timeHints } from './times.ts'

/** The rules of 客户拜访记录. */
export const rules = (data: VisitRecord, context: Context): Rules => {
  const given = withoutBlanks(data)
  const full = withDefaults(given, context)
  return {
    computed: {
      ...commonTexts(full),
      ...(full.recordedAt === undefined ? {} : { recordedAt: full.recordedAt }),
    },
    errors: [...timeErrors(given), ...promiseErrors(given)],
    hints: [
      ...timeHints(full, context),
      ...promiseHints(given),
      ...typeHints(given),
      ...advisePrivacy(writtenIn(schema, given)),
    ],
  }
}

const promiseErrors = ({ promises, startAt }: VisitRecord): readonly FieldError[] => {
  const day = startAt === undefined ? undefined : dateOf(startAt)
  return inRows('promises', '双方承诺', promises, ({ owner, due }) => {
    const why = owner === undefined ? undefined : whyNotOnePerson(owner)
    return [
      why === undefined ? undefined : { column: 'owner', message: `责任人${why}` },
      day !== undefined && due !== undefined && due < day
        ? { column: 'due', message: `日期 ${due} 早于拜访那天（${day}），请改成说好的那一天` }
        : undefined,
    ]
  })
}

const promiseHints = ({ promises }: VisitRecord): readonly Hint[] =>
  inRows('promises', '双方承诺', promises, ({ promise, owner }) => {
    const wording = promise === undefined ? undefined : adviseWording(promise)
    const why = owner === undefined ? undefined : whyMaybeNotOnePerson(owner)
    return [
      wording === undefined ? undefined : { column: 'promise', message: `承诺${wording}` },
      why === undefined ? undefined : { column: 'owner', message: `责任人${why}` },
    ]
  })

/** The lowest two of five points: somebody is unhappy. */
const UNHAPPY = 2

// Visits that belong to another sheet as well: the number of a complaint, the client's word on when money comes.
const typeHints = (data: VisitRecord): readonly Hint[] => {
  const { visitType, promises = [], satisfaction } = data
  const said = writtenIn(schema, data)
  return [
    ...when(
      visitType === '催收' && promises.every(({ side }) => side !== '客户'),
      'promises',
      '催收回来，没有记客户答应哪天付款。加一行“客户”的承诺，写金额和日期，再记进收款跟进表。',
    ),
    ...when(
      visitType === '投诉处理' && !said.some(({ text }) => /TS-\d{6}-\d{2}/.test(text)),
      'visitType',
      '投诉处理的拜访要连到投诉单。在目的里写上单号，如“TS-261118-01”。',
    ),
    ...when(
      visitType !== '投诉处理' && satisfaction !== undefined && satisfaction <= UNHAPPY,
      'satisfaction',
      `满意度只有 ${satisfaction} 分。有人不满意就开投诉处理单，不分大小。`,
    ),
  ]
}
