/*
 * What a file is in words, and where it belongs.
 */
import type { FileKind } from './file-kind.ts'

/** Where a file was given: on a form's page, to the batch, to a table, to the list of drafts. */
export type Place = 'form' | 'batch' | 'table' | 'drafts'

const WORDS: Readonly<Record<FileKind, string>> = {
  empty: '空文件',
  xlsx: 'Excel 工作簿',
  xlsb: 'Excel 二进制工作簿（.xlsb）',
  xls: '旧版 Excel 或 WPS 表格（.xls、.et）',
  ods: 'OpenDocument 表格（.ods）',
  xml2003: 'Excel 2003 的 XML 表格',
  html: '网页格式的文件',
  csv: 'CSV 或文本表格',
  text: '纯文本',
  numbers: 'Numbers 表格',
  docx: 'Word 文档',
  doc: '旧版 Word 或 WPS 文字（.doc、.wps）',
  odt: 'OpenDocument 文档（.odt）',
  pages: 'Pages 或 Keynote 文件',
  slides: '演示文稿',
  locked: '加了密码的 Office 文件',
  office: '旧版 Office 文件',
  rtf: 'RTF 文档',
  pdf: 'PDF',
  ofd: 'OFD 版式文件',
  json: 'JSON 文件',
  xml: 'XML 文件',
  svg: 'SVG 图片',
  picture: '图片',
  media: '音频或视频',
  mail: '邮件',
  font: '字体',
  program: '程序',
  archive: '压缩包',
  'broken-zip': '不完整的压缩包或 Office 文件',
  unknown: '认不出的文件',
}

const TABLES: ReadonlySet<FileKind> = new Set(['xlsx', 'xlsb', 'xls', 'ods', 'xml2003', 'csv', 'numbers', 'html'])
const DOCUMENTS: ReadonlySet<FileKind> = new Set(['docx', 'doc', 'odt', 'pages', 'rtf', 'text', 'mail'])
const PICTURES: ReadonlySet<FileKind> = new Set(['picture', 'svg', 'media', 'ofd', 'slides'])

/** `这是 Word 文档，……`: what a file is and where it belongs, for a place that can't take it. */
export const whatAndWhere = (kind: FileKind, place: Place): string =>
  `这是${spaced(WORDS[kind])}，${whereTo(kind, place)}`

// Latin letters and Han are set apart.
const spaced = (words: string): string => (/^[A-Za-z]/.test(words) ? ` ${words}` : words)

const whereTo = (kind: FileKind, place: Place): string => {
  if (kind === 'empty') return '里面什么都没有。请确认选对了文件。'
  if (kind === 'locked') return '里面的内容读不到。请先在 Office 或 WPS 里去掉密码，另存一份再选。'
  if (kind === 'broken-zip') return '没有下载完整，或者已经坏了。请重新下载或另存一份再选。'
  if (kind === 'archive') return '里面的文件要一个一个来。请先解压，再选里面的文件。'
  return place === 'batch' || place === 'table' ? toTables(kind, place) : toSheets(kind, place)
}

const toTables = (kind: FileKind, place: Place): string => {
  if (kind === 'xls' || kind === 'xlsb' || kind === 'office')
    return '这里读不了。请在 Excel 或 WPS 里打开，另存为 .xlsx 再选。'
  if (kind === 'numbers') return '这里读不了。请在 Numbers 里“导出为”Excel 或 CSV 再选。'
  if (kind === 'pdf' || kind === 'json')
    return `不是表格。本站做的 PDF 和草稿文件，请${place === 'batch' ? '先关掉这个窗口，' : ''}用“打开 PDF 或草稿”打开。`
  if (DOCUMENTS.has(kind)) return '不是表格。里面要是有表格，请复制那个表格，粘贴到表单的表格里。'
  return '不是表格。这里要的是 .xlsx 或 CSV 文件。'
}

const toSheets = (kind: FileKind, place: Place): string => {
  const here =
    place === 'drafts' ? '这里只认本站导出的备份和草稿（.json）。' : '这里打开的是本站做的 PDF 和草稿文件（.json）。'
  if (TABLES.has(kind))
    return place === 'form'
      ? '不能当一份表打开。一行一份的，用“批量生成”；要放进下面某个表格，用那个表格的“导入 Excel 或 CSV”。'
      : `${here}一行一份的表格，请到要填的那张表里用“批量生成”。`
  if (kind === 'pdf') return `${here}本站做的 PDF，请到它自己的那张表里打开。`
  if (DOCUMENTS.has(kind)) return `读不出填过的内容。${here}里面的文字可以复制了粘贴过来。`
  if (PICTURES.has(kind)) return `里面的字读不出来。${here}`
  return `不是本站的文件。${here}`
}
