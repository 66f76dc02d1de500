/*
 * How an action is worded: a verb that can be seen to be done, one thing a row. Advice only, from short lists:
 * a list can't know every verb, so it names the beginnings that are certainly none.
 */

// They promise effort, not a result.
const EMPTY =
  /^(?:尽快|尽量|尽早|尽力|争取|抓紧|努力|及时|积极|继续|持续|加强|加快|推进|推动|落实|跟进|关注|留意|注意|配合|协助|支持|考虑|研究|看看|看一下|想想|沟通一下|讨论一下)/

// A subject, a time or a topic where the verb should be.
const NO_VERB =
  /^(?:关于|有关|对于|针对|客户|我们|我方|我司|对方|本公司|甲方|乙方|大家|本周|下周|本月|下月|今天|明天|后天|周[一二三四五六日天]|\d|时间|预算|费用|物料|海报|合同|文案|画面|视频|名单|资料)/

const TWO_THINGS = /[；;\n]/

/** Advice on the wording of an action, as the rest of a sentence; undefined if there is none to give. */
export const adviseWording = (action: string): string | undefined => {
  const empty = EMPTY.exec(action.trim())?.[0]
  if (empty !== undefined) return `“${empty}”看不出做完没做完，换成能验收的动作，如“提供”“完成”“答复”`
  const start = NO_VERB.exec(action.trim())?.[0]
  if (start !== undefined) return `以动词开头更清楚，如“提供”“完成”“答复”，现在以“${start}”开头`
  if (TWO_THINGS.test(action.trim())) return '像是写了两件事，拆成两行才好各找一个责任人'
  return undefined
}
