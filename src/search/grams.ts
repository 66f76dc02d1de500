import { isHan, runsOf } from './runs.ts'

/**
 * The pieces by which a query is looked up when it isn't found whole: pairs of Han characters, whole Latin words, whole numbers.
 * A single character says too little to be one, unless there is nothing else. No piece comes twice.
 * @example
 * gramsOf('催收 AE 话术表 写') // => ['催收', 'AE', '话术', '术表']
 */
export function gramsOf(query: string): readonly string[] {
  const grams = [...new Set(runsOf(query).flatMap((run) => (isHan(run) ? pairsOf([...run]) : [run])))]
  const telling = grams.filter((gram) => [...gram].length > 1)
  return telling.length > 0 ? telling : grams
}

const pairsOf = (run: readonly string[]): readonly string[] =>
  run.length < 3 ? [run.join('')] : run.slice(1).map((character, index) => `${run[index]}${character}`)
