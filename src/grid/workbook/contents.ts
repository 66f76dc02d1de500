/*
 * What a workbook holds: its sheets in the order of the tabs, and how it counts days.
 */
import type { Parts } from './parts.ts'
import { attribute, isOn, readXml } from './read-xml.ts'

/** A tab. */
export interface TabPart {
  readonly name: string
  /** Not to be seen among the tabs. */
  readonly hidden: boolean
  /** The part with its cells; undefined where it is a chart, a macro sheet or a dialog. */
  readonly part: string | undefined
}

/** A workbook without its cells. */
export interface Contents {
  readonly tabs: readonly TabPart[]
  /** Days are counted from 1904 (ECMA-376, part 1, 18.17.4.1). */
  readonly from1904: boolean
  /** Whether what formulas came to may be trusted: a program that calculates wrote the file. */
  readonly calculated: 'yes' | 'no' | 'perhaps'
  readonly styles: string | undefined
  readonly strings: string | undefined
}

/** Reads the parts that name the others. Undefined where the package is no workbook in XML. */
export const readContents = (parts: Parts): Contents | undefined => {
  const main = mainPart(parts)
  if (main === undefined) return undefined
  const relations = readRelations(parts, main)
  const tabs: TabPart[] = []
  let from1904 = false
  let calculated: Contents['calculated'] = 'perhaps'
  readXml(parts.read(main), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attributes['date1904'])
      if (name === 'calcPr') calculated = isOn(attributes['fullCalcOnLoad']) ? 'no' : 'yes'
      if (name !== 'sheet') return
      const to = relations.get(attribute(attributes, 'id') ?? '')
      const part = to?.kind === 'worksheet' && parts.has(to.part) ? to.part : undefined
      tabs.push({ name: attributes['name'] ?? '', hidden: /hidden/i.test(attributes['state'] ?? ''), part })
    },
  })
  const partOf = (kind: string): string | undefined => [...relations.values()].find((to) => to.kind === kind)?.part
  // Some writers forget to name a part that stands where it always does.
  const usual = (part: string): string | undefined => (parts.has(part) ? part : undefined)
  const styles = partOf('styles') ?? usual('xl/styles.xml')
  return { tabs, from1904, calculated, styles, strings: partOf('sharedStrings') ?? usual('xl/sharedStrings.xml') }
}

interface Relation {
  readonly kind: string
  readonly part: string
}

const mainPart = (parts: Parts): string | undefined => {
  const named = [...readRelations(parts, '').values()].find(({ kind }) => kind === 'officeDocument')?.part
  return [named, 'xl/workbook.xml'].find((part) => part !== undefined && /\.xml$/i.test(part) && parts.has(part))
}

const readRelations = (parts: Parts, from: string): ReadonlyMap<string, Relation> => {
  const relations = new Map<string, Relation>()
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  readXml(parts.read(`${folder}_rels/${from.slice(folder.length)}.rels`), {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship')
        relations.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), part: resolve(folder, Target) })
    },
  })
  return relations
}

const resolve = (folder: string, written: string): string => {
  const target = written.replaceAll('\\', '/')
  const steps = (target.startsWith('/') ? target : folder + target).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
