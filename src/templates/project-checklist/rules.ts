/*
 * What the schema can't say (handbook, B.3.10). Blocked is a gate without its proof, and one that is passed before the
 * gate that guards it; the rest is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inOrder, inRows, when } from '../findings.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import { GATE, gateOf, isCleared, isException } from './gates.ts'
import { type Checklist, GATES } from './schema.ts'

/** The rules of 项目服务流程检查单. */
export const rules = (data: Checklist, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [
      ...inOrder(
        [
          ['startDate', '开始', given.startDate],
          ['endDate', '计划结案', given.endDate],
        ],
        true,
      ),
      ...evidenceErrors(given),
      ...orderErrors(given),
      ...guardErrors(given),
    ],
    hints: [...gateHints(given, context), ...closingHints(given), ...blockedHints(given)],
  }
}

const computedOf = (given: Checklist, context: Context): Readonly<Record<string, string>> => {
  const names = GATES.flatMap((gate, index) => [
    [`gates.${index}.no`, String(index + 1)] as const,
    [`gates.${index}.gate`, gate] as const,
    [`gates.${index}.status`, '未到'] as const,
  ])
  return { ...Object.fromEntries(names), ...commonTexts(withDefaults(given, context)) }
}

const evidenceErrors = ({ gates }: Checklist): readonly FieldError[] =>
  inRows('gates', '关口', gates, ({ status, evidence }) => [
    status === '已过' && evidence === undefined
      ? { column: 'evidence', message: '状态是“已过”，请写凭据编号，如“纪要 M01”。没有凭据不算过。' }
      : undefined,
    status === '不适用' && evidence === undefined
      ? { column: 'evidence', message: '状态是“不适用”，请在凭据编号里写原因' }
      : undefined,
  ])

// Gates that are worked on side by side end in any order; then it has to be said.
const PARALLEL = '并行'

const orderErrors = ({ gates = [] }: Checklist): readonly FieldError[] =>
  inRows('gates', '关口', gates, ({ actual, evidence = '' }, index) => {
    const before = gates.slice(0, index).findLastIndex((gate) => gate.actual !== undefined)
    const earlier = gates[before]?.actual
    if (actual === undefined || earlier === undefined || actual >= earlier || evidence.includes(PARALLEL)) return []
    const message = `实际日 ${actual} 早于第 ${before + 1} 关的 ${earlier}，请核对。两关并行做的，在凭据编号里注明“${PARALLEL}”。`
    return [{ column: 'actual', message }]
  })

const guardErrors = (given: Checklist): readonly FieldError[] => [
  ...when(
    isException(given) && given.exceptionApproval === undefined,
    'exceptionApproval',
    '第 3 关（合同与预付款）没过，第 5 关却过了。请写例外放行说明：客户总监何时书面同意、哪些能先做。',
  ),
  ...when(
    gateOf(given, GATE.launch).status === '已过' && !isCleared(gateOf(given, GATE.legal)),
    ['gates', GATE.launch - 1, 'status'],
    '关口第 11 行：第 9 关（合规与校对）还没过，不能上线。先过第 9 关，或把这一关改回“进行中”。',
  ),
  ...when(
    gateOf(given, GATE.closing).status === '已过' && given.archivePath === undefined,
    'archivePath',
    '第 12 关已过，请写归档位置，半年后还找得到',
  ),
]

const gateHints = ({ gates }: Checklist, { now }: Context): readonly Hint[] =>
  inRows('gates', '关口', gates, ({ status = '未到', actual }) => [
    status === '已过' && actual === undefined
      ? { column: 'actual', message: '已经过了，请补上实际日，复盘时好看哪一关最慢' }
      : undefined,
    actual !== undefined && (status === '未到' || status === '进行中')
      ? { column: 'status', message: `写了实际日，状态还是“${status}”，过了就改成“已过”` }
      : undefined,
    actual !== undefined && actual > now.slice(0, 10)
      ? { column: 'actual', message: `实际日 ${actual} 还没到，请核对，是不是该写在计划日` }
      : undefined,
  ])

const closingHints = (given: Checklist): readonly Hint[] => {
  const open = (given.gates ?? []).slice(0, -1).findIndex((gate) => !isCleared(gate))
  const message = `关口第 12 行：第 ${open + 1} 关还没过，先别结案`
  return when(
    gateOf(given, GATE.closing).status === '已过' && open !== -1,
    ['gates', GATE.closing - 1, 'status'],
    message,
  )
}

const blockedHints = ({ gates = [], blocked, escalateTo }: Checklist): readonly Hint[] => {
  const stuck = gates.findIndex(({ status }) => status === '卡住')
  return [
    ...when(
      stuck !== -1 && blocked === undefined,
      'blocked',
      `第 ${stuck + 1} 关卡住了，写清原因：缺什么、等谁、等到哪天`,
    ),
    ...when(blocked !== undefined && escalateTo === undefined, 'escalateTo', '卡住了要有人去解，写一个能拍板的人'),
  ]
}
