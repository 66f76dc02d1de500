/** What whoever keeps the handbook needs to find a fault. Shown to the reader, who sends it or doesn't. */
export const detailsOf = (error: unknown): string => {
  const { name, message, stack = '' } = error instanceof Error ? error : { name: typeof error, message: String(error) }
  const trace = stack.startsWith(name) ? stack : `${name}: ${message}\n${stack}`
  return [location.pathname, new Date().toISOString(), navigator.userAgent, trace.slice(0, LONGEST).trim()].join('\n')
}

/** Characters of a trace; what follows is the library's. */
const LONGEST = 1500
