import { getCollection } from 'astro:content'
import { orderPages } from '../../handbook/order-pages.ts'
import type { HandbookPage } from '../../handbook/page.ts'
import { readingMinutes } from '../../handbook/reading-minutes.ts'

let known: Promise<readonly HandbookPage[]> | undefined

/** Every handbook page in reading order. A build asks for them on every page, and none changes while it runs. */
export const allPages = (): Promise<readonly HandbookPage[]> => {
  if (known === undefined || import.meta.env.DEV) known = readPages()
  return known
}

const readPages = async (): Promise<readonly HandbookPage[]> => {
  const entries = await getCollection('handbook')
  return orderPages(
    entries.map(({ id, data, body = '' }) => ({
      id,
      title: data.title,
      description: data.description,
      part: data.part,
      order: data.order,
      minutes: readingMinutes(body),
    })),
  )
}
