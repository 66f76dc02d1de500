import { type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it came, nothing inflated or followed. */
interface RawAnswer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface RawOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Asks for a path exactly as it is written: `fetch` tidies it up before it is sent, follows and inflates.
 * @param origin Of the server; its own path is left out.
 */
export const rawRequest = (origin: string, path: string, { method = 'GET', headers = {} }: RawOptions = {}) =>
  new Promise<RawAnswer>((done, fail) => {
    const { hostname, port } = new URL(origin)
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }))
      answer.on('error', fail)
    })
    asked.on('error', fail)
    asked.end()
  })
