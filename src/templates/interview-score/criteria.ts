/*
 * The usual eight criteria of an interview, their weights, and what tells a 1, a 3 and a 5 apart (handbook, B.4.5).
 */

/** One criterion. */
export interface Criterion {
  readonly name: string
  readonly weight: number
  /** What is seen of those who earn 1, 3 and 5 points. */
  readonly anchors: readonly [one: string, three: string, five: string]
}

const criterion = (name: string, weight: number, one: string, three: string, five: string): Criterion => ({
  name,
  weight,
  anchors: [one, three, five],
})

/** In the order of the sheet; the weights come to 100. */
export const CRITERIA: readonly Criterion[] = [
  criterion('沟通表达', 20, '一件事的经过说不清', '按时间说得完，重点要追问', '先说结论，会问对方懂没懂'),
  criterion('执行与细致', 20, '笔试漏了必备元素', '规格齐全', '自己列出缺件和风险'),
  criterion('组织与时间管理', 15, '全靠记性', '有清单', '分轻重，讲得出取舍'),
  criterion('学习与市场敏感', 10, '说不出一个新广告', '说得出案例', '说得出为什么有效'),
  criterion('逻辑与分析', 10, '事实和看法混着说', '能分条', '会反问前提，指出缺什么'),
  criterion('书面能力（笔试）', 10, '一页看不出任务', '结构清楚', '主张只有一句，依据有出处'),
  criterion('抗压与情绪', 10, '一追问就急', '平稳', '被否定，先接住再改'),
  criterion('动机与稳定性', 5, '只谈待遇', '有兴趣', '说得出想做的客户或品类'),
]

/** The criterion of that name, remarks in brackets left out; undefined for one of the interviewer's own. */
export const criterionOf = (name: string | undefined): Criterion | undefined =>
  name === undefined ? undefined : CRITERIA.find((known) => plain(known.name) === plain(name))

const plain = (name: string): string => name.replace(/[（(].*?[）)]/g, '').trim()
