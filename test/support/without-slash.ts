/*
 * A host that has no slash at the end of its pages: whoever asks for one is sent to the address without it.
 */
import { createServer } from 'node:http'
import type { Served } from '../../src/build/serve.ts'

/** Puts such a host in front of another. @param behind With a closing slash. */
export const serveWithoutSlash = async (behind: string): Promise<Served> => {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, behind)
    if (pathname.length > 1 && pathname.endsWith('/')) {
      response.writeHead(301, { location: pathname.slice(0, -1) + search }).end()
      return
    }
    const isPage = !/\.[a-z\d]+$/i.test(pathname)
    const answer = await fetch(new URL(isPage ? `${pathname.replace(/\/$/, '')}/` : pathname, behind))
    const kept = ['content-type', 'content-security-policy', 'service-worker-allowed', 'cache-control']
    const headers = kept.flatMap((name) => [[name, answer.headers.get(name)] as const]).filter(([, value]) => value)
    response.writeHead(answer.status, Object.fromEntries(headers) as Record<string, string>)
    response.end(new Uint8Array(await answer.arrayBuffer()))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The host has no port.')
  return {
    url: `http://localhost:${address.port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
