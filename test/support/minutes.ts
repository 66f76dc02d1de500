import { loadTemplate } from '../../src/build/load-templates.ts'

/** 会议纪要, with its sample. */
export const template = await loadTemplate('minutes')
