/*
 * Which column of a spreadsheet is which field, by its title.
 */
import { familyOf } from '../../templates/also-called.ts'
import type { Column } from './cell-read.ts'

/**
 * The fields that the titles name, in the order of the titles; undefined where a title names none, or one named before.
 * A field's own title comes before what others call it, and a word that could be two fields names neither.
 */
export const matchColumns = (
  columns: readonly Column[],
  titles: readonly string[],
): readonly (Column | undefined)[] => {
  const left = new Set(columns.map(wordsOf))
  const said = titles.map((title) => ({ id: title.trim(), fold: fold(title), core: core(title) }))
  const matched: (Column | undefined)[] = titles.map(() => undefined)
  for (const means of [names, meansTitle, isCalled]) {
    said.forEach((title, index) => {
      if (matched[index] !== undefined || title.id === '') return
      const found = [...left].filter((words) => means(title, words))
      const [first] = found
      if (first === undefined || (found.length > 1 && means === isCalled)) return
      matched[index] = first.column
      left.delete(first)
    })
  }
  return matched
}

interface Said {
  readonly id: string
  readonly fold: string
  readonly core: string
}

interface Words extends Omit<Said, 'id'> {
  readonly column: Column
  readonly family: number | undefined
  readonly also: readonly string[]
}

const wordsOf = (column: Column): Words => {
  const own = core(column.title)
  return {
    column,
    fold: fold(column.title),
    core: own,
    family: familyOf(own),
    also: column.field['x-also']?.map(core) ?? [],
  }
}

const names = (said: Said, own: Words): boolean => said.fold === own.fold || said.id === own.column.id

// “金额（元）”, “*截止” and “截止（选填）：” mean 金额 and 截止.
const meansTitle = (said: Said, own: Words): boolean => said.core !== '' && said.core === own.core

const isCalled = (said: Said, own: Words): boolean =>
  own.also.includes(said.core) || (own.family !== undefined && own.family === familyOf(said.core))

const fold = (title: string): string => title.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** A title without what stands around it: white space, brackets, marks, capitals. */
export const core = (title: string): string => fold(title).replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】|[*:：#]/g, '')
