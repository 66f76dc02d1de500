/*
 * How a brief is written: one proposition, a goal that can be checked, a tone that can be heard. Advice only.
 */
import { adviseWording } from '../action-wording.ts'
import { countCharacters } from '../count-characters.ts'
import type { Hint } from '../define-template.ts'
import { when } from '../findings.ts'
import { writtenIn } from '../written.ts'
import { type CreativeBrief, schema } from './schema.ts'

// Words in which the joining character joins nothing.
const ONE_WORD =
  /温和|柔和|和谐|和平|平和|和气|暖和|缓和|和睦|谦和|随和|祥和|饱和|调和|亲和|和煦|和解|总和|及时|涉及|普及|触手可及|来得及|企及/g

const JOINED = /以及|和|及|、|；|;/

// A result that can be seen: a figure, in whatever script.
const COUNTABLE = /[\d０-９一二三四五六七八九十百千万亿两半翻]/

/** Advice on proposition, goal, task and tone. */
export const wordingHints = ({ proposition = '', businessGoal, task, tone }: CreativeBrief): readonly Hint[] => {
  const joined = JOINED.exec(proposition.replace(ONE_WORD, ''))?.[0]
  const wording = task === undefined ? undefined : adviseWording(task)
  const words = tone?.split('、').filter((word) => word.trim() !== '').length ?? 0
  return [
    ...when(
      joined !== undefined,
      'proposition',
      `单一主张里有“${joined}”，可能不止一个主张。两样都想说时，留更打动人的那一样。`,
    ),
    ...when(
      businessGoal !== undefined && !COUNTABLE.test(businessGoal),
      'businessGoal',
      '生意目标里没有数字，结案时没法对。写上多少、到哪天，如“7 周内动销率达到 35%”。',
    ),
    ...when(wording !== undefined, 'task', `这次要做什么：${wording}`),
    ...when(
      tone !== undefined && (words < 3 || words > 5),
      'tone',
      `调性写三到五个词，用顿号隔开，现在是 ${words} 个，如“热闹、爽利、带一点顽皮”`,
    ),
  ]
}

/** More characters than this fill more than two pages of the printed brief, drawn and measured. */
const TWO_PAGES = 1500

/** A brief that nobody will read to its end. */
export const lengthHints = (data: CreativeBrief): readonly Hint[] => {
  const length = writtenIn(schema, data).reduce((sum, { text }) => sum + countCharacters(text), 0)
  const message = '简报太长，会超过两页。删背景，不要删主张与证据。'
  return when(length > TWO_PAGES, 'background', message)
}
