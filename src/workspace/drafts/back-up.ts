import { writeBackup } from '../../drafts/backup.ts'
import type { Listed } from '../../drafts/listing.ts'
import { askToKeep } from '../../drafts/persist.ts'
import { handOver } from '../hand-over.ts'
import { now } from '../now.ts'
import type { Outcome } from './acts.ts'
import { words } from './words.ts'

/** Hands drafts to the browser as one file; as several where one would be too large to be read again. */
export const backUp = async (listed: readonly Listed[]): Promise<Outcome> => {
  const texts = writeBackup(
    listed.map(({ record }) => record),
    new Date().toISOString(),
  )
  const moment = now()
    .replaceAll(/\D/g, '')
    .replace(/^(\d{8})/, '$1-')
  texts.forEach((text, index) => {
    const part = texts.length === 1 ? '' : `_${index + 1}`
    handOver(text, 'application/json', `手册草稿备份_${moment}${part}.json`)
  })
  askToKeep()
  return { good: true, text: words.backedUp(listed.length, texts.length) }
}
