import { expect, test } from 'vitest'
import { countValues } from '../../../src/grid/workbook/count-values.ts'

test.for([
  ['<row><c r="A1"><v>1</v></c><c r="B1" s="3"/></row>', 1],
  ['<x:row><x:c><x:v>1</x:v></x:c><x:c><x:f>A1</x:f><x:v></x:v></x:c></x:row>', 1],
  ['<row><c t="str"><v>甲&gt;乙</v></c><c><v xml:space="preserve"> </v></c><dev>1</dev></row>', 1],
  ['', 0],
] as const)('%s holds at least %d cells with something in them', ([xml, values]) => {
  expect(countValues(new TextEncoder().encode(xml))).toBe(values)
})
