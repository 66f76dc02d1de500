/** A part of the handbook, in the frontmatter's word. */
export type PartId = 'start' | 'part-1' | 'part-2' | 'appendices'

/** How a part is called where there is room for it (`title`) and in the navigation (`name`). */
export interface Part {
  readonly id: PartId
  readonly name: string
  readonly title: string
}

/** The parts in reading order. */
export const PARTS: readonly Part[] = [
  { id: 'start', name: '开始', title: '从这里开始' },
  { id: 'part-1', name: '第一部分 团队', title: '第一部分 团队的建设与管理' },
  { id: 'part-2', name: '第二部分 客户', title: '第二部分 客户的开发与管理' },
  { id: 'appendices', name: '附件', title: '附件与流程' },
]

/** The part of an id. */
export const partOf = (id: PartId): Part => {
  const part = PARTS.find((candidate) => candidate.id === id)
  if (!part) throw new Error(`No part is called “${id}”`)
  return part
}
