/*
 * Templates one at a time, for the browser: each is a chunk of its own, fetched when its page is opened.
 * Kept apart from registry.ts, whose eager imports would pull all of them into one.
 */
import type { Template } from './define-template.ts'

// What fetches a template, by its id.
const templateLoaders: Readonly<Record<string, () => Promise<Template>>> = Object.fromEntries(
  Object.entries(import.meta.glob<Template>('./*/index.ts', { import: 'template' })).map(([path, load]) => [
    path.split('/')[1] ?? path,
    load,
  ]),
)

/** The ids of all templates. */
export const templateIds: readonly string[] = Object.keys(templateLoaders)

/** The template of that id. Rejects when there is none or its chunk doesn't arrive. */
export const loadTemplate = async (id: string): Promise<Template> => {
  const load = templateLoaders[id]
  if (load === undefined) throw new Error(`There is no template “${id}”.`)
  return load()
}
