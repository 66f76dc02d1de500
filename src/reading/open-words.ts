import { plain } from './plain.ts'

const OPEN = /^(?:时间|日期)?(?:待定|未定|没定|还没定|另定|待确定|待确认|待通知|另行通知|待协商|tbd|tbc|tba)$/i
const NO_DAY =
  /^(?:尽快|尽早|随时|马上|立即|立刻|抓紧|长期|持续|常规|asap|按需|视情况|节[前后]|年[前后初中]|[春夏秋冬][季天]|开工后|会后|项目结束后|待.+|等.+|看.+|.*(?:之后|以后|后再说|再议|再定|另议)|.*[后定]|.*后\d+个?(?:天|日|工作日|周).*)$/i

/** Whether a text says that the day isn't settled yet. */
export const openWord = (text: string): boolean => OPEN.test(bare(text))

/** Whether a text says it beside something else: 12月5日（待定）. */
export const hasOpenWord = (text: string): boolean => /待定|未定|暂定|待确认|tbd|tbc/i.test(bare(text))

/** Whether a text says when, but on no day of a calendar: 尽快, 节后. */
export const hasNoDay = (text: string): boolean => OPEN.test(bare(text)) || NO_DAY.test(bare(text))

const bare = (text: string): string => plain(text).replace(/[\s()[\].]/g, '')
