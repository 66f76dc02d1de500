/*
 * A responsible person is one person. What means several, or nobody, is refused; what may mean several is asked about.
 */

// “等词不接受” (handbook, B.3.3): words for a number of people, wherever they stand.
const SEVERAL =
  /大家|双方|各方|各位|各部|各组|全体|全员|所有人|众人|多人|若干|两人|二人|两位|二位|相关|有关(?:人|同|部|方)|同事们|我们|你们|他们|咱们/

// Whole parties and stopgaps: only when nothing else is said.
const NOBODY =
  /^(?:客户|客户方|本公司|公司|我方|我司|贵方|贵司|对方|甲方|乙方|第三方|团队|项目组|待定|未定|暂无|无|TBD|[-—?？]+)$/i

const SEPARATOR = /[、，,；;/／＆&+＋\n]/

// Two names of two characters and more around a joining word; “张和平” is one person.
const JOINED = /[^\s]{2,}(?:和|与|及|跟)[^\s]{2,}/

const GROUP = /(?:部|部门|组|小组|团队|公司|方)$/

/** Why the text doesn't name one person, as the rest of a sentence; undefined if it does. */
export const whyNotOnePerson = (text: string): string | undefined => {
  const name = withoutRemarks(text)
  const word = SEVERAL.exec(name)?.[0] ?? NOBODY.exec(name)?.[0]
  if (word !== undefined) return `“${word}”不是一个人，请写一个岗位或称呼`
  if (SEPARATOR.test(name)) return `“${text.trim()}”不止一个人，请只留一个；别人的部分另起一行`
  return undefined
}

/** Why the text may not name one person, as the rest of a sentence; undefined if there is no doubt. */
export const whyMaybeNotOnePerson = (text: string): string | undefined => {
  const name = withoutRemarks(text)
  if (whyNotOnePerson(text) !== undefined) return undefined
  if (JOINED.test(name)) return `“${text.trim()}”像是两个人，只留一个才有人负责`
  if (GROUP.test(name)) return `“${text.trim()}”像是部门，写到人才有人负责`
  return undefined
}

// “客户执行 A（设计、文案协助）” is one person with a remark.
const withoutRemarks = (text: string): string => text.replace(/[（(][^（）()]*[）)]/g, '').trim()
