import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  clientName,
  commonFields,
  computed,
  date,
  fixedTable,
  money,
  option,
  pastDate,
  person,
  projectName,
  projectNo,
  rowNumber,
  text,
} from '../vocabulary.ts'

/** The gates of every project, in their order (handbook, appendix 9). */
export const GATES = [
  '客户需求确认',
  '报价与立项',
  '合同与预付款',
  '创意简报会签',
  '下达任务工作单',
  '创意内审',
  '提案与客户确认',
  '修改与定稿',
  '合规与校对',
  '制作与质检',
  '交付与上线监测',
  '结案、收款与归档',
] as const

const gates = fixedTable({
  title: '关口',
  why: '一关一份凭据，没有凭据就不算过。顺序固定，跳不过去。',
  labels: GATES,
  columns: {
    no: rowNumber('开会说“卡在第 3 关”，大家都知道是哪一关。'),
    gate: computed('关口', '十二关固定，新人照着走就不会漏。'),
    planned: date('计划日', '从上线日倒着排，过了这天没动静就会标逾期。'),
    actual: pastDate('实际日', '写凭据上的日期，不写补录的日期。'),
    evidence: text('凭据编号', '写哪份纪要、哪张单，如“纪要 M01”。不适用的写原因。', 40),
    status: option('状态', '卡住就写卡住，早说有人帮。不填当“未到”。', ['未到', '进行中', '已过', '卡住', '不适用']),
  },
  required: ['status'],
})

/** 项目服务流程检查单: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'project-checklist',
  type: 'object',
  title: '项目服务流程检查单',
  description: '跟着项目走的通关卡：每一关有凭据才算过。',
  additionalProperties: false,
  properties: {
    projectNo: projectNo('项目编号', '纪要、工作单、估价单都挂在它下面，这张卡也是。'),
    projectName: projectName('项目名称', '贴在工作袋上，远远就能认出来。'),
    clientName: clientName('客户', '写全称，归档时按它找。'),
    aeRole: person('客户执行（AE）', '这张卡由他更新，缺哪份凭据先问他。'),
    managerRole: person('客户经理', '每周在卡上签一次字的人。'),
    contractAmount: money('合同金额（元，含税）', '钱多的项目，预付款那一关看得更紧。'),
    startDate: date('开始', '每周签字的格子从这一周排起。'),
    endDate: date('计划结案', '结案要收齐款、归好档，不只是上了线。'),
    gates: { ...gates },
    blocked: text('卡住的关与原因', '写哪一关、缺什么、等谁，如“第 3 关，预付款未到，等客户财务”。', 200),
    escalateTo: text('需要谁解决', '写一个能拍板的人，光说“协调”没人动。', 40),
    exceptionApproval: text('例外放行说明', '没收预付款就开工的，写谁批的、凭什么、哪些能先做。', 100),
    archivePath: text('归档位置', '半年后还要用的东西在哪儿，写到文件夹。', 100),
    ...commonFields,
  },
  required: [
    'projectNo',
    'projectName',
    'clientName',
    'aeRole',
    'managerRole',
    'contractAmount',
    'startDate',
    'endDate',
    'gates',
  ],
} as const satisfies Schema

/** A checklist, at any stage of being filled in. */
export type Checklist = Data<typeof schema>
