/*
 * The Chinese of the tree: AutoCorrect for spacing and punctuation, content/terms.yml for words.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lintFor, loadConfig } from 'autocorrect-node'

/** A line that should be written otherwise. */
export interface TextFault {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly found: string
  readonly better: string
}

loadConfig(readFileSync(resolve('test/config/autocorrect.yml'), 'utf8'))

/** Banned and preferred. AutoCorrect has this check too, but misses a word beside a quotation mark, where ours begin. */
const TERMS = [...readFileSync(resolve('content/terms.yml'), 'utf8').matchAll(/^\s*- (\S+) = (\S+)$/gm)].map(
  ([, banned = '', preferred = '']) => ({ banned, preferred }),
)
if (TERMS.length === 0) throw new Error('content/terms.yml holds no words')

/** What is wrong with a text. @param path Its extension says how the text is to be read. */
export const lintText = (text: string, path: string): readonly TextFault[] => {
  const { lines, error } = lintFor(text, path)
  if (error) throw new Error(`${path}: ${error}`)
  const spaced = lines.map((line) => ({ path, line: line.l, found: line.old, better: line.new }))
  // Comments are in English, where Chinese words stand as quotations among Latin ones.
  return [...spaced.filter((fault) => !isComment(fault.found) && !isWideSpace(fault)), ...wrongWords(text, path)]
}

const wrongWords = (text: string, path: string): readonly TextFault[] =>
  text.split('\n').flatMap((found, index) =>
    TERMS.filter(({ banned }) => found.includes(banned)).map(({ banned, preferred }) => ({
      path,
      line: index + 1,
      found: found.trim(),
      better: found.trim().replaceAll(banned, preferred),
    })),
  )

// A string that holds U+3000 means it: between two places to sign, or to read it from what people type.
const isWideSpace = ({ found, better }: TextFault): boolean => found.replaceAll('\u3000', ' ') === better

const isComment = (line: string): boolean => /^\s*(\/\/|\/?\*)/.test(line)
