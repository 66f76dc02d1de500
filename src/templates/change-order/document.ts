/*
 * The printed change, one page for the client to sign: on top what they sign for, at the left what is to be changed, at
 * the right what that costs and what can be chosen. Marked 未生效 until what costs more has come back.
 */
import type { Block, DocumentModel, KeyValue } from '../../engine/model/document.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { joined } from '../rows-as-text.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { twoColumns } from '../two-columns.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { feeInWords, isPending, timeInWords } from './impact.ts'
import { type ChangeOrder, schema } from './schema.ts'

const NAME = '变更单'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: ChangeOrder, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  const { docNo, changeNo } = full
  return {
    title: changeNo === undefined ? NAME : `${NAME}：${changeNo}`,
    subject: full.requestText,
    ...sheetFrame(NAME, full, context),
    ...(isPending(full) ? { watermark: '未生效' } : {}),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      which(fields),
      ...inOneLine(full),
      ...twoColumns(change(fields), impact(fields, full), ['一、改什么', '二、影响与选择']),
      ...answer(fields),
      ...filing(fields, '四、文件信息', blank, { hasOwnNumber: docNo === changeNo }),
      { kind: 'paragraph', style: 'note', text: '客户签回后生效；签回之前，按原范围、原日期做。' },
      signature(SIGNERS),
    ],
  }
}

/** `变更单_LY-2612-003-C01.pdf`. */
export const fileName = (data: ChangeOrder, context: Context): string =>
  context.blank ? pdfName(NAME, '空白表') : pdfName(NAME, withDefaults(data, context).changeNo)

const which = ({ item }: SheetFields): Block =>
  grid([item('changeNo'), item('projectNo'), item('requestDate'), item('requestedBy')])

// What the client signs for, before anything else; the columns below say why.
const inOneLine = (full: ChangeOrder): readonly Block[] => {
  const text = joined([feeInWords(full)?.split('\n')[0], timeInWords(full)], '，')
  return text === undefined ? [] : [{ kind: 'box', size: 'large', title: '这次变更', text }]
}

const change = ({ item }: SheetFields): readonly KeyValue[] => [
  item('requestText', { label: '要改什么', lines: 4 }),
  item('reason', { lines: 1 }),
  item('inScope', { label: '在原范围' }),
  item('qualityRisk', { lines: 2 }),
]

const impact = ({ item }: SheetFields, full: ChangeOrder): readonly KeyValue[] => [
  told(item('feeImpact', { label: '费用影响' }), feeInWords(full)),
  told(item('timeImpact', { label: '时间影响' }), timeInWords(full)),
  told(item('options', { label: '可选方案', lines: 5 }), full.options?.replace(/；(?=\S)/g, '；\n')),
]

const answer = ({ item }: SheetFields): readonly Block[] => [
  part('三、客户答复'),
  grid([item('clientChoice', { span: 2 }), item('approvedDate'), item('newJobNo')]),
]

const told = (item: KeyValue, text: string | undefined): KeyValue =>
  text === undefined ? item : { ...item, value: text }
