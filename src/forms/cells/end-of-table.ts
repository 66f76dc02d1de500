/*
 * What stands below the rows of a table from elsewhere and is none of them: totals, remarks, another table.
 */
import { type Cell, isEmpty, type Row } from '../../grid/cell.ts'
import { looksLikeHeadings } from './find-headings.ts'
import { core } from './match-columns.ts'

/** Rows of a table, and why others are none. */
export interface Body {
  readonly rows: readonly Row[]
  /** What was left out and is none of them, a sentence each. */
  readonly left: readonly string[]
  /** That another table follows, in a sentence. */
  readonly another: readonly string[]
}

/** Rows that are named; of more, the first ones. */
const NAMED = 8

/**
 * The rows below the headings without their totals, their headings said again on the next page, what was signed or
 * remarked below, and another table that follows after a gap.
 * @param head The headings; undefined where there are none: then only totals are known.
 * @param unused How it is said of rows that they were left out.
 */
export const bodyOf = (head: Row | undefined, below: readonly Row[], unused = '没有放进来'): Body => {
  const end =
    head === undefined
      ? -1
      : below.findIndex((row, index) => index > 0 && beginsAnother(row, below[index - 1] ?? head, head))
  const own = end === -1 ? below : below.slice(0, end)
  const totals = own.filter((row) => isTotal(row))
  const again = head === undefined ? [] : own.filter((row) => saysSame(row, head))
  const last = own.findLastIndex((row) => !isTotal(row) && !isSigned(row, head))
  const signed = own.slice(last + 1).filter((row) => isSigned(row, head) && !isTotal(row))
  const out = new Set([...totals, ...again, ...signed])
  return {
    rows: own.filter((row) => !out.has(row)),
    left: [
      ...sentence(totals, `是合计，${unused}`),
      ...sentence(again, `又是一遍标题，${unused}`),
      ...sentence(signed, `是表下面的说明或签名，${unused}`),
    ],
    another: end === -1 ? [] : [`从第 ${below[end]?.number} 行起像是另一张表，${unused}。要用它，请把那一块单独拿来。`],
  }
}

const sentence = (rows: readonly Row[], what: string): readonly string[] => {
  const named = rows.slice(0, NAMED).map(({ number }) => number)
  const more = rows.length > NAMED ? ` 等 ${rows.length} ` : ' '
  return rows.length === 0 ? [] : [`第 ${named.join('、')}${more}行${what}。`]
}

const said = ({ cells }: Row): readonly Cell[] => cells.filter((cell) => !isEmpty(cell))

const TOTAL =
  /^(?:合计|总计|小计|共计|总和|汇总|累计|本页合计|本页小计|本月合计|年度合计|合计金额|总金额|合计人民币|大写|(?:grand|sub)?total|sum)(?:大写)?(?:元|万元|人民币)?$/

// A figure stands beside it, or nothing: “合计” as the only word of a row of words is somebody’s text.
const isTotal = (row: Row): boolean => {
  const [first, ...others] = said(row)
  if (first === undefined || !TOTAL.test(core(first.text))) return false
  return others.every(
    ({ text, exact, fault }) =>
      fault !== undefined ||
      isFigure(exact ?? text) ||
      /元整?$|^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆角分整]+$|^[-—/]$/.test(text.trim()),
  )
}

const isFigure = (text: string): boolean =>
  /^[-+(¥￥$]*[\d,，.]+[)%元万亿个件份天人]*$/.test(text.trim().replace(/\s/g, ''))

const saysSame = (row: Row, head: Row): boolean => {
  const [own, heads] = [said(row), said(head)]
  return (
    own.length >= 2 &&
    own.length === heads.length &&
    own.every(({ text }, at) => core(text) === core(heads[at]?.text ?? ''))
  )
}

// “制表：…”, “备注：…”, “审核人：　日期：” in one or two cells below a table of more.
const isSigned = (row: Row, head: Row | undefined): boolean => {
  const [first, ...others] = said(row)
  const text = first?.text.trim() ?? ''
  if (head === undefined || others.length > 2 || !SIGNED.test(text)) return false
  return said(head).length > 2 || /[:：]/.test(text)
}

const SIGNED =
  /^(?:备注|注|说明|附注|制表|制表人|填表|填表人|审核|审核人|审批|复核|经办|经办人|签字|签章|盖章|打印|打印时间|打印日期|导出时间|导出人|数据来源|来源)\s*[0-9一二三四五]?\s*(?:[:：]|$)/

// Headings after a gap that are not this table's.
const beginsAnother = (row: Row, before: Row, head: Row): boolean =>
  row.number - before.number > 1 &&
  said(row).length > 1 &&
  !saysSame(row, head) &&
  looksLikeHeadings(row.cells.map(({ text }) => text))
