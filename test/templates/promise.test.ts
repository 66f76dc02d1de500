import { expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { setInNode } from '../../src/build/set-sheet.ts'
import { site } from '../../src/site.config.ts'
import { pdfText } from '../support/pdf-text.ts'

const promising = (await loadTemplates()).filter(({ pages }) => pages !== undefined)

test('there are sheets that promise a number of pages', () => {
  expect(promising.map(({ id }) => id)).toContain('creative-brief')
})

test.for(promising.map((template) => [template.id, template] as const))(
  '%s: the sample keeps the promise',
  async ([, template]) => {
    const { sample, sampleAt, pages = 0 } = template
    const { bytes } = await setInNode(template.toDocument(sample, { now: sampleAt, site }), { createdAt: sampleAt })
    expect((await pdfText(bytes)).length).toBeLessThanOrEqual(pages)
  },
)
