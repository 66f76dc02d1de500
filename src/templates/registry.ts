import type { Template } from './define-template.ts'

/** Every folder beside this file is a template; there is no list to edit. For pages and Astro; Node reads the folders. */
export const templates: readonly Template[] = Object.values(
  import.meta.glob<Template>('./*/index.ts', { eager: true, import: 'template' }),
)
