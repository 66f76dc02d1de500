/*
 * The parts of a ZIP, unpacked one at a time and only as far as they are asked for.
 */
import { unzipSync } from 'fflate'
import { TABLE } from '../../limits/limits.ts'
import { TooMuchError } from '../too-much.ts'

/** A part's name as it is compared: without capitals (ECMA-376, part 2, 6.2.2.3), its folders parted by “/” alone. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

/** The parts of a package. */
export interface Parts {
  readonly has: (name: string) => boolean
  /** The bytes of a part; empty where there is none. @throws TooMuchError where all that was asked for is too much. */
  readonly read: (name: string) => Uint8Array
}

/** Looks into a ZIP. @throws Error where it is none. */
export const openParts = (bytes: Uint8Array): Parts => {
  const sizes = new Map<string, number>()
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const part = partName(name)
      // Of one name there may be several, and all of them are unpacked.
      sizes.set(part, (sizes.get(part) ?? 0) + originalSize)
      return false
    },
  })
  let unpacked = 0
  return {
    has: (name) => sizes.has(partName(name)),
    read: (name) => {
      const wanted = partName(name)
      unpacked += sizes.get(wanted) ?? 0
      if (unpacked > TABLE.unpacked)
        throw new TooMuchError('这个文件解开后太大，没有打开。请只留要用的那张表，另存一份再试。')
      const found = Object.values(unzipSync(bytes, { filter: (part) => partName(part.name) === wanted }))
      return found[0] ?? new Uint8Array()
    },
  }
}
