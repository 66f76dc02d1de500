/*
 * The templates in plain Node: what registry.ts does with Vite's glob, by reading the folders.
 */
import { readdirSync } from 'node:fs'
import type { Printed, Sample, Template } from '../templates/define-template.ts'

/** A template with its sheet and sample at hand: at build nothing is gained by fetching them later. */
export interface WholeTemplate extends Template, Printed, Sample {}

const FOLDER = new URL('../templates/', import.meta.url)

/** The ids of all templates, in alphabetical order. */
export const templateIds = (): readonly string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** The template of an id that `templateIds` names. */
export const loadTemplate = async (id: string): Promise<WholeTemplate> => {
  const { template }: { readonly template: Template } = await import(new URL(`${id}/index.ts`, FOLDER).href)
  return { ...template, ...(await template.loadDocument()), ...(await template.loadSample()) }
}

/** All templates, in the order of their ids. */
export const loadTemplates = (): Promise<readonly WholeTemplate[]> => Promise.all(templateIds().map(loadTemplate))
