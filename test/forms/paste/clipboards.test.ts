/*
 * What spreadsheets and documents put on the clipboard as text/html, in their own shapes: each with the same two tasks
 * and what only it writes. Written from what is publicly known of each; LibreOffice's is in libreoffice-clipboard.test.ts.
 */
import { expect, test } from 'vitest'
import type { Column } from '../../../src/forms/cells/cell-read.ts'
import { gridOf } from '../../../src/forms/paste/grid-of.ts'
import { planPaste } from '../../../src/forms/paste/plan-paste.ts'
import { knownSentences, leftSentences } from '../../../src/forms/paste/plan-sentences.ts'
import { prepared } from '../../../src/forms/paste/prepared.ts'
import { date, number, text, yesNo } from '../../../src/templates/vocabulary.ts'

const column = (id: string, title: string, field: Column['field']): Column => ({ id, title, field })
const COLUMNS = [
  column('task', '任务', text('任务', '', 200)),
  column('code', '编码', text('编码', '', 40)),
  column('due', '截止', date('截止', '')),
  column('cost', '金额', number('金额', '', [-1e9, 1e9], '元')),
  column('done', '完成', yesNo('完成', '')),
]

const pasted = (html: string) => {
  const table = { rows: [], columns: COLUMNS, computed: [], most: 2000, contextFor: () => ({ today: '2026-11-30' }) }
  const plan = planPaste(table, prepared(COLUMNS, gridOf({ html, text: '' })))
  return { rows: plan.after, said: [...knownSentences(plan), ...leftSentences(plan)] }
}

const ROWS = [
  { task: '写简报\n给客户看', code: '007', due: '2026-03-05', cost: 272000.5, done: true },
  { task: '交稿', code: '007', due: '2025-12-30', cost: 68.4, done: false },
]
const HIDDEN = '第 3 行在原表里是隐藏或筛选掉的，没有放进来。'
const MERGED = '“编码”有合并的格子，每一行都填上了同样的内容。'

const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"Short Date";} td {padding-top:1px;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=360 style='border-collapse:collapse;width:270pt'>
<!--StartFragment--> <col width=72 span=5 style='width:54pt'>
 <tr height=19 style='height:14.25pt'>
  <td height=19 width=72 style='height:14.25pt;width:54pt'>任务</td><td>编码</td><td>截止</td><td>金额</td><td>完成</td>
 </tr>
 <tr height=38 style='height:28.5pt'>
  <td height=38 class=xl66 width=72 style='height:28.5pt;width:54pt'>写简报<br>
    给客户看</td>
  <td rowspan=3 class=xl67 x:str>007</td>
  <td class=xl65 align=right x:num="46086">3月5日</td>
  <td class=xl68 x:num="272000.5"><span style='mso-spacerun:yes'>&nbsp;</span>¥<span style='mso-spacerun:yes'>&nbsp; </span>272,000.50 </td>
  <td align=center x:bool="TRUE">TRUE</td>
 </tr>
 <tr height=0 style='display:none'>
  <td height=0>看不见</td><td class=xl65 align=right x:num="46086">3月5日</td><td x:num>1</td><td align=center x:bool="TRUE">TRUE</td>
 </tr>
 <tr height=19 style='height:14.25pt'>
  <td height=19><ruby>交稿<span style='display:none'><rt>こう</rt></span></ruby></td>
  <td class=xl65 align=right x:num="46021">12月30日</td><td align=right x:num="68.400000000000006">68.4</td><td align=center x:bool="FALSE">FALSE</td>
 </tr>
<!--EndFragment--></table></body></html>`

const WPS = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name="Generator" content="WPS Office ET"><style>.et2{mso-number-format:"yyyy\\/m\\/d";}</style></head>
<body><!--StartFragment--><table width="360" border="0" cellpadding="0" cellspacing="0" style='width:270.00pt;border-collapse:collapse;table-layout:fixed;'>
<tr height="19"><td class="et1" x:str>任务</td><td x:str>编码</td><td x:str>截止</td><td x:str>金额</td><td x:str>完成</td></tr>
<tr height="38"><td class="et1" x:str>写简报<br style='mso-data-placement:same-cell;'/>给客户看</td><td class="et1" rowspan="3" x:str>007</td><td class="et2" x:num="46086">3月5日</td><td x:num="272000.5">&yen;272,000.50</td><td x:str>√</td></tr>
<tr height="0" style='display:none;'><td x:str>看不见</td><td class="et2" x:num="46086">3月5日</td><td x:num="1">1</td><td x:str>√</td></tr>
<tr height="19"><td x:str>交稿</td><td class="et2" x:num="46021">12月30日</td><td x:num="68.4" x:fmla="=D2*2">68.4</td><td x:str>×</td></tr></table><!--EndFragment--></body></html>`

const google = (value: object): string => `data-sheets-value="${JSON.stringify(value).replaceAll('"', '&quot;')}"`
const DAY = `data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;m\\&quot;月\\&quot;d\\&quot;日\\&quot;&quot;,&quot;3&quot;:1}"`
const GOOGLE = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>
<tr style="height:21px;"><td>任务</td><td>编码</td><td>截止</td><td>金额</td><td>完成</td></tr>
<tr style="height:21px;"><td ${google({ 1: 2, 2: '写简报\n给客户看' })}>写简报<br/>给客户看</td><td rowspan="3" ${google({ 1: 2, 2: '007' })}>007</td><td ${google({ 1: 3, 3: 46086 })} ${DAY}>3月5日</td><td ${google({ 1: 3, 3: 272000.5 })} data-sheets-numberformat="{&quot;1&quot;:4,&quot;2&quot;:&quot;¥#,##0.00&quot;}">¥272,000.50</td><td ${google({ 1: 4, 4: 1 })}>TRUE</td></tr>
<tr style="display:none;"><td>看不见</td><td ${google({ 1: 3, 3: 46086 })} ${DAY}>3月5日</td><td>1</td><td ${google({ 1: 4, 4: 1 })}>TRUE</td></tr>
<tr style="height:21px;"><td>交稿</td><td ${google({ 1: 3, 3: 46021 })} ${DAY}>12月30日</td><td ${google({ 1: 3, 3: 68.4 })}>68.4</td><td ${google({ 1: 4, 4: 0 })}>FALSE</td></tr></tbody></table>`

const TENCENT = `<html><body><!--StartFragment--><meta charset="utf-8"><style>table{mso-displayed-decimal-separator:"\\.";}br{mso-data-placement:same-cell;}</style><table style="border-collapse:collapse;width:500px;" border="0" cellspacing="0" data-sheet-id="BB08J2"><colgroup><col width="100" style="width:100px;"></colgroup><tbody>
<tr style="height:24px;"><td style="white-space:normal;">任务</td><td>编码</td><td>截止</td><td>金额</td><td>完成</td></tr>
<tr style="height:48px;"><td style="white-space:pre-wrap;">写简报
给客户看</td><td rowspan="3" style="mso-number-format:'\\@';">007</td><td>2026年3月5日</td><td>&yen;272,000.50</td><td>☑</td></tr>
<tr style="height:0px;display:none"><td>看不见</td><td>2026年3月5日</td><td>1</td><td>☑</td></tr>
<tr style="height:24px;"><td>交稿</td><td>2025年12月30日</td><td>68.4</td><td>☐</td></tr></tbody></table><!--EndFragment--></body></html>`

const FEISHU = `<meta charset='utf-8'><html><head></head><body><byte-sheet-html-origin data-id="1701" data-version="4" data-is-embed="false" data-copy-type="col"><style type="text/css"><!--td{word-wrap:break-word;}br{mso-data-placement:same-cell;}--></style><table style="border-collapse:collapse;" dir="ltr" data-ace-table-col-widths="105;105"><colgroup><col width="105"></colgroup><tbody>
<tr style="height:27px;"><td><span>任务</span></td><td><span>编码</span></td><td><span>截止</span></td><td><span>金额</span></td><td><span>完成</span></td></tr>
<tr style="height:54px;"><td data-sheet-value='[{"type":"text","text":"写简报\\n给客户看"}]'><span>写简报<br></span><span>给客户看</span></td><td rowspan="3"><span>007</span></td><td data-sheet-value="46086"><span>2026/03/05</span></td><td><span>￥272,000.50</span></td><td><span>是</span></td></tr>
<tr style="display:none;"><td><span>看不见</span></td><td>2026/03/05</td><td>1</td><td>是</td></tr>
<tr style="height:27px;"><td><a href="#">交稿</a></td><td><span>2025/12/30</span></td><td><span>68.4</span></td><td><span>否</span></td></tr></tbody></table></byte-sheet-html-origin></body></html>`

const NUMBERS = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html><head><meta http-equiv="Content-Style-Type" content="text/css"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px}</style></head><body>
<table cellspacing="0" cellpadding="0" class="t1"><tbody>
<tr><td valign="top" class="td1"><p class="p1">任务</p></td><td><p class="p1">编码</p></td><td><p class="p1">截止</p></td><td><p class="p1">金额</p></td><td><p class="p1">完成</p></td></tr>
<tr><td valign="top" class="td1"><p class="p1">写简报</p><p class="p1">给客户看</p></td><td rowspan="3"><p class="p1">007</p></td><td><p class="p1">2026年3月5日</p></td><td><p class="p1">¥272,000.50</p></td><td><p class="p1">TRUE</p></td></tr>
<tr hidden><td><p>看不见</p></td><td><p>2026年3月5日</p></td><td><p>1</p></td><td><p>TRUE</p></td></tr>
<tr><td><p class="p1">交稿</p></td><td><p class="p1">2025年12月30日</p></td><td><p class="p1"><span class="s1">68.4</span></p></td><td><p class="p1">FALSE</p></td></tr></tbody></table></body></html>`

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=ZH-CN><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr style='mso-yfti-irow:0'><td width=92 valign=top><p class=MsoNormal><span lang=EN-US>任务<o:p></o:p></span></p></td><td><p class=MsoNormal>编码</p></td><td><p class=MsoNormal>截止</p></td><td><p class=MsoNormal>金额</p></td><td><p class=MsoNormal>完成</p></td></tr>
<tr><td><p class=MsoNormal>写简
  报</p><p class=MsoNormal>给客户
  看<span lang=EN-US><o:p></o:p></span></p></td><td rowspan=3><p class=MsoNormal><span lang=EN-US>007</span></p></td><td><p class=MsoNormal><span lang=EN-US>2026</span>年<span lang=EN-US>3</span>月<span lang=EN-US>5</span>日</p></td><td><p class=MsoNormal>￥<span lang=EN-US>272,000.50</span></p></td><td><p class=MsoNormal><span lang=EN-US style='font-family:Wingdings'>&#252;</span></p></td></tr>
<tr style='mso-hide:all'><td><p>看不见</p></td><td><p>2026-03-05</p></td><td><p>1</p></td><td></td></tr>
<tr><td><p class=MsoNormal>交<!--[if supportFields]><![endif]-->稿</p></td><td><p>2025<span>-12-30</span></p></td><td><p class=MsoNormal>68.4</p></td><td><p class=MsoNormal><span style='font-family:"Wingdings"'>&uuml;</span><span style='display:none;mso-hide:all'>x</span></p></td></tr></table><!--EndFragment--></body></html>`

test.each([
  ['Excel', EXCEL],
  ['WPS', WPS],
  ['Google Sheets', GOOGLE],
  ['Tencent Docs', TENCENT],
  ['Feishu', FEISHU],
  ['Numbers', NUMBERS],
] as const)('%s: true values, merged and hidden rows, lines and ticks', (_, html) => {
  expect(pasted(html)).toEqual({ rows: ROWS, said: [HIDDEN, MERGED] })
})

test('Word: wrapped source, paragraphs, ticks of Wingdings, hidden words', () => {
  const [first, second] = ROWS
  expect(pasted(WORD)).toEqual({ rows: [first, { ...second, done: true }], said: [HIDDEN, MERGED] })
})

test('what is seen decides where a program counts its days from elsewhere', () => {
  const days = (attributes: string, shown: string): unknown =>
    pasted(`<table><tr><td>任务</td><td>截止</td></tr><tr><td>甲</td><td ${attributes}>${shown}</td></tr></table>`).rows
  expect(days('sdval="44624" sdnum="1033;2052;YYYY-MM-DD"', '2026-03-05')).toEqual([{ task: '甲', due: '2026-03-05' }])
  expect(days('x:num="44624"', '2026/3/5')).toEqual([{ task: '甲', due: '2026-03-05' }])
  expect(days('x:num="46086"', '5-Mar')).toEqual([{ task: '甲', due: '2026-03-05' }])
})

test('a number of more digits than a spreadsheet keeps is no text', () => {
  const html =
    '<table><tr><td>任务</td><td>编码</td></tr><tr><td>甲</td><td x:num="1.10101199003070E+17">1.10101E+17</td></tr></table>'
  expect(pasted(html).said).toEqual([
    '第 1 行“编码”：这一格是 18 位数，表格软件只记前 15 位，后面的成了 0，请把这一格改成文本格式再填一次，先空着。',
  ])
})
