import { words } from './words.ts'

/** A part of the site that the main navigation leads to. */
export type SectionName = 'handbook' | 'templates' | 'glossary' | 'quiz'

/** The parts in the order of the main navigation. */
export const SECTIONS: readonly { readonly name: SectionName; readonly title: string }[] = [
  { name: 'handbook', title: words.handbook },
  { name: 'templates', title: words.templates },
  { name: 'glossary', title: words.glossary },
  { name: 'quiz', title: words.quiz },
]
