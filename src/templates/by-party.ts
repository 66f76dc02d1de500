/*
 * People in as few lines as it takes: one line a party.
 */
import { groupBy } from '../group-by.ts'
import { EMPTY } from './printed.ts'

/** Somebody who takes part, for one of the parties. */
export interface Participant {
  readonly party?: string | undefined
  readonly person?: string | undefined
}

/**
 * A line for each party with its people; nobody is left out, whatever is missing about them.
 * @param remark Stands behind a name, such as “（待确认）”.
 */
export const byParty = <P extends Participant>(
  people: readonly P[],
  remark: (person: P) => string = () => '',
): string =>
  [...groupBy(people, ({ party }) => party ?? '所属方未填')]
    .map(([party, members]) => {
      const names = members.map((each) => `${each.person ?? EMPTY}${remark(each)}`)
      return `${party}：${names.join('、')}`
    })
    .join('\n')
