/*
 * `npm run facts`: page, fact and the sentence that carries it, for who looks the content over.
 */
import { loadFacts, sentenceWith } from '../support/facts.ts'
import { handbookTexts } from '../support/handbook-text.ts'

const pages = new Map(handbookTexts().map((page) => [page.id, page]))
for (const { page, facts } of loadFacts()) {
  const text = pages.get(page)
  if (text === undefined) continue
  for (const { id, fact, source, said } of facts) {
    console.log(`${id}${source ? ' [原手册]' : ''} ${fact}`)
    for (const words of said) console.log(`    ${sentenceWith(words, text)}`)
  }
}
