import type { Diagram } from '../../diagram/diagram.ts'
import { fillSettings } from '../../site-config/fill-settings.ts'
import type { SiteConfig } from '../../site-config/site-config.ts'

/** A diagram with the agency's values in its boxes. @throws RangeError where a value isn't there. */
export const fillDiagram = <T extends Diagram>(diagram: T, site: SiteConfig): T => ({
  ...diagram,
  nodes: diagram.nodes.map((node) => ({
    ...node,
    label: fillSettings(node.label, site),
    note: node.note && fillSettings(node.note, site),
  })),
})
