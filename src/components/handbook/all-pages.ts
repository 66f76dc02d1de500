import { getCollection } from 'astro:content'
import { orderPages } from '../../handbook/order-pages.ts'
import type { HandbookPage } from '../../handbook/page.ts'
import { readingMinutes } from '../../handbook/reading-minutes.ts'

/** Every handbook page in reading order. */
export const allPages = async (): Promise<readonly HandbookPage[]> => {
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
