import { site } from '../site.config.ts'
import type { Context } from '../templates/define-template.ts'
import { now } from './now.ts'

/** What a template may know at this moment. */
export const contextNow = (): Context => ({ now: now(), site })
