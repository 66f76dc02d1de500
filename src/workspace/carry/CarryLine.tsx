/*
 * Above a new sheet: which filled sheets it can take from. Fetched only for templates that take something over.
 */

import { useEffect, useRef, useState } from 'react'
import type { SheetData } from '../../forms/check.ts'
import type { CarryOver } from '../../templates/define-template.ts'
import { wallTime } from '../now.ts'
import type { Replacement } from '../replacements.ts'
import { templateIndex } from '../template-index.ts'
import type { InOut } from '../use-in-out.ts'
import { carry, lookForSources, type TakingSheet } from './carry.ts'
import type { Source, SourceGroup } from './sources.ts'

interface Props extends TakingSheet {
  readonly data: SheetData
  /** The draft that is to be taken from at once. */
  readonly from: string | undefined
  /** The reader has asked for the list. */
  readonly asked: boolean
  readonly run: InOut['run']
  readonly onTake: (replacement: Replacement) => void
}

/** A quiet line that opens into the list; nothing where there is nothing to take, unless the reader asked. */
export const CarryLine = ({ data, from, asked, run, onTake, ...sheet }: Props) => {
  const { template, own } = sheet
  const groups = useSources(sheet)
  const latest = useRef(data)
  latest.current = data
  const details = useRef<HTMLDetailsElement>(null)
  const take = (way: CarryOver, source: Source): void => {
    if (details.current?.open) {
      details.current.open = false
      details.current.querySelector('summary')?.focus()
    }
    void run(async () => {
      const received = await carry(sheet, way, source, latest.current)
      if (received.kind === 'said') return received.said
      onTake(received.replacement)
      return undefined
    }, '要带过来的表')
  }
  useTakeAtOnce(groups, from, take)
  useEffect(() => {
    if (asked && groups !== undefined) details.current?.querySelector('summary')?.focus()
  }, [asked, groups])
  if (groups === undefined || (groups.length === 0 && !asked)) return null
  const names = groups.map(({ name }) => name).join('、')
  return (
    <details className="carry" ref={details} open={asked} key={own}>
      <summary>{groups.length === 0 ? '从已有的带过来' : `从已有的${names}带过来`}</summary>
      {groups.length === 0 && <p>{nothing(template.carryOver ?? [])}</p>}
      {groups.map((group) => (
        <Group key={`${group.carry.from}:${group.carry.what}`} group={group} onTake={take} />
      ))}
    </details>
  )
}

/** Sheets shown of each kind at first. */
const SHOWN = 5

interface GroupProps {
  readonly group: SourceGroup
  readonly onTake: (carry: CarryOver, source: Source) => void
}

const Group = ({ group, onTake }: GroupProps) => {
  const [all, setAll] = useState(false)
  const shown = all ? group.sources : group.sources.slice(0, SHOWN)
  const hidden = group.sources.length - shown.length
  return (
    <section>
      <p className="small">
        {group.name}：{group.carry.what}
      </p>
      <ul>
        {shown.map((source) => (
          <li key={source.draft.id}>
            <button type="button" className="link" onClick={() => onTake(group.carry, source)}>
              {source.title || '没写名称'}
              <span className="small">（{wallTime(new Date(source.draft.savedAt)).slice(5)} 保存）</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          还有 {hidden} 份{group.name}
        </button>
      )}
    </section>
  )
}

const nothing = (carryOver: readonly CarryOver[]): string => {
  const names = templateIndex.filter(({ id }) => carryOver.some(({ from }) => from === id)).map(({ name }) => name)
  return `这台电脑的浏览器里还没有可以带过来的${names.join('、')}。先填一份，再回到这里。`
}

const useSources = (sheet: TakingSheet): readonly SourceGroup[] | undefined => {
  const [groups, setGroups] = useState<readonly SourceGroup[]>()
  const { template, own } = sheet
  useEffect(() => {
    void lookForSources({ template, own }, templateIndex).then(setGroups)
  }, [template, own])
  return groups
}

const useTakeAtOnce = (
  groups: readonly SourceGroup[] | undefined,
  from: string | undefined,
  take: (carry: CarryOver, source: Source) => void,
): void => {
  const waiting = useRef(from)
  useEffect(() => {
    if (groups === undefined || waiting.current === undefined) return
    const found = groups.flatMap(({ carry: way, sources }) => sources.map((source) => ({ way, source })))
    const { way, source } = found.find(({ source: { draft } }) => draft.id === waiting.current) ?? {}
    waiting.current = undefined
    if (way !== undefined && source !== undefined) take(way, source)
  })
}
