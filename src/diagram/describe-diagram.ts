import type { Diagram, DiagramNode, EdgeKind } from './diagram.ts'

/** A node in words: what it is called, and what it is connected to. */
export interface Description {
  readonly node: DiagramNode
  /** `副总经理（虚线，指导）、客户总监`; empty for a node from which no line goes out. */
  readonly leadsTo: string
}

/** A diagram in words, node by node in the author's order: the same facts for readers who don't see the lines. */
export const describeDiagram = ({ nodes, edges }: Diagram): readonly Description[] =>
  nodes.map((node) => ({
    node,
    leadsTo: edges
      .filter((edge) => edge.from === node.id)
      .map((edge) => {
        const label = nodes.find((other) => other.id === edge.to)?.label ?? edge.to
        const remarks = [KIND_NAMES[edge.kind], edge.label].filter((remark) => remark !== undefined)
        return remarks.length > 0 ? `${label}（${remarks.join('，')}）` : label
      })
      .join('、'),
  }))

const KIND_NAMES: Readonly<Record<EdgeKind, string | undefined>> = {
  line: undefined,
  arrow: undefined,
  dashed: '虚线',
  both: '双向',
}
