import type { APIRoute } from 'astro'
import { site } from '../site.config.ts'

/** Lets the handbook be put on a phone's home screen. Addresses are relative to this file, so any base works. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      lang: 'zh-CN',
      start_url: './',
      display: 'browser',
      icons: [{ src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  )
