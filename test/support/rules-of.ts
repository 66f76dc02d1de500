/*
 * What a template's rules say, short enough to be written out in a test.
 */
import { site } from '../../src/site.config.ts'
import type { Context, FieldError, Rules } from '../../src/templates/define-template.ts'

/** Findings as `path: message`. */
const said = (findings: readonly FieldError[]): readonly string[] =>
  findings.map(({ path, message }) => `${path.join('.')}: ${message}`)

/** Errors, hints and computed values of some rules at a moment. */
export const rulesOf = <D>(rules: (data: D, context: Context) => Rules, now: string) => {
  const at = (data: D, moment: string) => rules(data, { now: moment, site })
  return {
    errors: (data: D, moment = now) => said(at(data, moment).errors),
    hints: (data: D, moment = now) => said(at(data, moment).hints),
    computed: (data: D, moment = now) => at(data, moment).computed,
  }
}
