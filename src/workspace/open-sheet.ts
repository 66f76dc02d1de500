/*
 * Everything a sheet needs before it can be shown: the template, its validators, the draft to go on with.
 */
import { type Draft, latestOf } from '../drafts/draft.ts'
import { openDraft } from '../drafts/open-draft.ts'
import { type Refusal, readDrafts } from '../drafts/store.ts'
import type { CompiledValidators } from '../forms/check.ts'
import type { Template } from '../templates/define-template.ts'
import { loadTemplate } from '../templates/loaders.ts'

/** A sheet, ready to be filled in. */
export interface OpenedSheet {
  readonly template: Template
  readonly validators: CompiledValidators
  readonly draft: Draft
  /** Why nothing can be saved, as far as is known already. */
  readonly refusal?: Refusal | undefined
  /** The latest draft could not be opened; it is left as it is. */
  readonly lost?: 'newer' | 'broken' | undefined
}

const validatorLoaders = import.meta.glob<CompiledValidators>('../templates/*/schema.ts', {
  query: '?validators',
  import: 'default',
})

/** Opens a template with its latest draft, or a new one. Rejects where a part of the page does not arrive. */
export const openSheet = async (id: string): Promise<OpenedSheet> => {
  const [template, validators, stored] = await Promise.all([loadTemplate(id), loadValidators(id), readDrafts()])
  const fresh: Draft = { template: id, version: template.version, id: crypto.randomUUID(), savedAt: '', data: {} }
  if (!stored.ok) return { template, validators, draft: fresh, refusal: stored.why }
  const latest = latestOf(stored.value.filter((draft) => draft.template === id))
  if (latest === undefined) return { template, validators, draft: fresh }
  const opened = openDraft(template, latest)
  if (opened.kind !== 'opened') return { template, validators, draft: fresh, lost: opened.kind }
  return { template, validators, draft: opened.draft }
}

const loadValidators = async (id: string): Promise<CompiledValidators> => {
  const load = validatorLoaders[`../templates/${id}/schema.ts`]
  if (load === undefined) throw new Error(`There are no validators for “${id}”.`)
  return load()
}
