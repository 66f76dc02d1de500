import { getCollection, render } from 'astro:content'
import type { APIRoute } from 'astro'
import { allTerms } from '../../components/glossary/all-terms.ts'
import { partOf } from '../../handbook/parts.ts'
import { toCatalogue, type WrittenPage } from '../../search/to-catalogue.ts'
import { templates } from '../../templates/registry.ts'

/** What search knows before it reads a page, see search/catalogue.ts. */
export const GET: APIRoute = async () => {
  const entries = await getCollection('handbook')
  const pages = await Promise.all(entries.map(toWrittenPage))
  return Response.json(toCatalogue(pages, templates, await allTerms()))
}

async function toWrittenPage(
  entry: Awaited<ReturnType<typeof getCollection<'handbook'>>>[number],
): Promise<WrittenPage> {
  const { headings } = await render(entry)
  const { title, description, keywords, part } = entry.data
  return {
    id: entry.id,
    title,
    description,
    part: partOf(part).name,
    keywords,
    headings: headings.filter(({ depth }) => depth <= 3).map(({ text, slug }) => ({ text, slug })),
  }
}
