import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fillDiagram } from '../../src/components/diagram/fill-diagram.ts'
import type { Diagram, Drawing } from '../../src/diagram/diagram.ts'
import { laneLayout } from '../../src/diagram/lane-layout.ts'
import { layerLayout } from '../../src/diagram/layer-layout.ts'
import { stripsOf } from '../../src/diagram/strips.ts'
import { site } from '../../src/site.config.ts'

const FOLDER = 'content/diagrams'

/** What is left of A4 between margins of 20 mm, in units of a drawing as wide as the text. */
const PAGE = (257 / 170) * 726

const read = (file: string): Diagram => {
  const source = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Partial<Diagram>
  const { title = '', description = '', lanes = [], nodes = [], edges = [] } = source
  const ranked = nodes.map((node) => ({ ...node, rank: node.rank ?? 0 }))
  return fillDiagram(
    { title, description, lanes, nodes: ranked, edges: edges.map((edge) => ({ ...edge, kind: edge.kind ?? 'line' })) },
    site,
  )
}

const draw = (diagram: Diagram): Drawing =>
  diagram.lanes.length > 0 ? laneLayout(diagram, 726) : layerLayout(diagram, 646)

const drawings = readdirSync(FOLDER).map((file) => ({ file, drawing: draw(read(file)) }))

describe.each(drawings)('$file in strips', ({ drawing }) => {
  const strips = stripsOf(drawing)
  const cuts = strips.slice(1).map(({ top }) => top)

  test('is whole, from top to bottom', () => {
    expect(strips[0]?.top).toBe(0)
    expect(strips.at(-1)?.bottom).toBe(drawing.height)
    expect(cuts).toEqual(strips.slice(0, -1).map(({ bottom }) => bottom))
  })

  test('has no box and no words that are cut', () => {
    const boxes = drawing.boxes.filter(({ y, height }) => cuts.some((cut) => cut >= y && cut <= y + height))
    const words = drawing.wires.filter(({ label }) =>
      cuts.some((cut) => label && cut > label.y - 10 && cut < label.y + 3),
    )
    expect(boxes.map(({ node }) => node.label)).toEqual([])
    expect(words.map(({ label }) => label?.text)).toEqual([])
  })

  test('has a box in each, and none that is higher than half a page', () => {
    expect(cuts.length).toBeGreaterThan(0)
    for (const { top, bottom } of strips) {
      expect(bottom - top).toBeLessThan(PAGE / 2)
      expect(drawing.boxes.some(({ y }) => y >= top && y < bottom)).toBe(true)
    }
  })
})
