import { LoadError, type LoadEvidence } from '../causes/load-error.ts'

/**
 * What the error of a worker means. One that doesn't load says nothing at all; one whose script throws says what;
 * one that had begun and says nothing has been ended by the browser.
 */
export const faultOf = (
  { message, error }: ErrorEvent,
  { begun, ...of }: Pick<LoadEvidence, 'file' | 'what' | 'ending'> & { readonly begun: boolean },
): Error => {
  if (error instanceof Error) return error
  // Without the error itself its name stands before the message: “Uncaught SyntaxError: Unexpected end of input”.
  const [, name = 'Error', said = message] = /^(?:Uncaught )?(\w*Error): (.*)$/s.exec(message ?? '') ?? []
  if (said) return Object.assign(new Error(said), { name })
  return new LoadError({ ...of, how: begun ? 'died' : 'start' })
}
