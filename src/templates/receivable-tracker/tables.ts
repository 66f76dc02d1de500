/*
 * The tables of a tracker: what is owed when, and who said what.
 */
import { computed, date, dateTime, integer, money, option, pastDate, person, table, text } from '../vocabulary.ts'

/** What is owed, part by part. */
export const installments = {
  ...table({
    title: '应收分期',
    why: '照合同一期一行，加起来要等于合同金额。',
    rows: [1, 12],
    columns: {
      seq: integer('期次', '请款时说“第 2 期”，双方指的是同一笔。不填就按次序编。', [1, 999]),
      condition: text('付款条件', '抄合同原话，如“定稿验收后 15 日内付 40%”。', 40),
      dueDate: date('应收日', '从条件达成那天按合同天数推出来，逾期从这天算。'),
      dueAmount: money('应收（元）', '这一期该收的含税数，开票也照它。', 0.01),
      invoiceDate: pastDate('开票日', '开了票没收到钱，就占用额度了。'),
      invoiceNo: text('发票号', '对方说“没收到票”，拿它查寄到哪儿了。', 30),
      paidDate: pastDate('最近到账日', '以银行到账为准，截图不算。'),
      paidAmount: money('实收（元）', '分几次付的写累计数。还没收到不用填。'),
      unpaid: computed('未收（元）', '应收减实收，这就是要追的数。', '元'),
      overdue: computed('逾期（天）', '从应收日到统计日过了几天。', '天'),
      bucket: computed('账龄', '越老越难收，先追哪一笔看它。'),
    },
    required: ['seq', 'condition', 'dueDate', 'dueAmount', 'paidAmount'],
  }),
  minItems: 1,
} as const

/** Who said what, and what was promised. */
export const followups = table({
  title: '催收记录',
  why: '每次联系都记一行：谁说的、答应哪天付。以后打官司也靠它。',
  rows: [0, 40],
  columns: {
    at: { ...dateTime('时间', '写到几点几分，和通话记录对得上。'), 'x-looks': 'back' },
    way: option('方式', '邮件和函件留得下证据，电话之后最好补一封。', [
      '电话',
      '微信',
      '邮件',
      '面谈',
      '对账函',
      '催款函',
      '律师函',
    ]),
    contact: person('对方', '写能定付款的那个人，不写“客户”。'),
    said: text('对方说法', '记原话的意思，不加评论，如“资金紧，先付一部分”。', 80),
    promiseDate: { ...date('承诺日', '没有日期的答应不算答应，当场问一句“哪天”。'), 'x-looks': 'ahead' },
    byWhom: person('我方', '谁联系的，下次最好还是他。'),
    evidence: text('凭据', '录音、截图、邮件的编号，失约时拿出来说话。', 30),
    nextStep: text('下一步', '写谁哪天做什么，如“15 日下午查账”。', 40),
  },
  required: ['at', 'way', 'contact', 'said', 'byWhom', 'nextStep'],
})
