/*
 * The printed interview sheet (handbook, B.3.8), one page: the verdict and its points at the head, the anchors beside
 * each criterion, so that two interviewers mean the same by a 4.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { filingLine } from '../filing-line.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { grid, signature } from '../sheet-parts.ts'
import { CONFIDENTIALITY, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type InterviewScore, schema } from './schema.ts'
import { scoreTable } from './score-table.ts'

const NAME = '面试评分表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: InterviewScore, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : rules(full, context).computed)
  return {
    title: full.candidateNo === undefined ? NAME : `${NAME}：${full.candidateNo}`,
    subject: full.position,
    ...sheetFrame(NAME, blank ? { confidentiality: CONFIDENTIALITY } : full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      candidate(fields, full, blank),
      scoreTable(fields, full, blank),
      ...verdict(fields, context),
      ...filingLine(full, blank),
      signature(SIGNERS),
    ],
  }
}

/** `面试评分_R2611-07_初面.pdf`. */
export const fileName = (data: InterviewScore, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const { candidateNo, docNo, round } = withDefaults(data, context)
  return pdfName('面试评分', candidateNo ?? docNo, round)
}

// On a filled sheet the verdict stands at the head; on a blank one its boxes to tick need the width below the table.
const candidate = ({ item }: SheetFields, { nameOnPaper }: InterviewScore, blank: boolean): Block => {
  const nameless = nameOnPaper === '只印编号'
  return grid(
    [
      item('candidateNo'),
      nameless ? { label: '姓名', value: '不印', field: 'candidateName' } : item('candidateName'),
      item('position'),
      item('interviewDate'),
      item('interviewer'),
      ...(blank ? [item('availableDate'), item('round', { span: 3 })] : [item('round')]),
      ...(blank ? [] : [item('total'), item('conclusion'), item('availableDate')]),
    ],
    3,
  )
}

const verdict = ({ item }: SheetFields, { site, blank }: Context): readonly Block[] => {
  const { hire, discuss } = site.hiring
  return [
    grid([...(blank ? [item('total'), item('conclusion')] : []), item('veto'), item('strengths'), item('concerns')], 1),
    {
      kind: 'paragraph',
      style: 'note',
      text: `参考：${hire} 分及以上建议录用，${discuss} 到 ${hire - 1} 分进入下一轮或合议，不到 ${discuss} 分不录用。有一票否决项，一律不录用。`,
    },
  ]
}
