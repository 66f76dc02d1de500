import { type ReadingLimits, USUAL, type WhyNot } from './read-apart.ts'

/** What a file is called in a sentence, and what to do about one that is too much. */
export interface Called {
  /** `这个文件`, `“会议纪要.pdf”` */
  readonly name: string
  /** What to do with one that is too large or takes too long: `请分成几个文件。` */
  readonly advice: string
  readonly limits?: ReadingLimits
}

/** Why a file was not read, in one or two sentences; empty where the reader stopped it. */
export const sayWhyNot = (why: WhyNot, { name, advice, limits = USUAL }: Called): string => {
  switch (why) {
    case 'tooLarge':
      return `${name}超过 ${Math.floor(limits.bytes / 1024 / 1024)} MB，没有打开。${advice}`
    case 'gone':
      return `${name}读不出来，可能已被移走，或者是个文件夹。请重新选一次。`
    case 'tooLong':
      return `${name}读了 ${limits.milliseconds / 1000} 秒还没有读完，已经停下，没有打开。${advice}`
    case 'broke':
      return `${name}没能读完：里面的东西可能太多，或者被改坏了，没有打开。${advice}`
    case 'stopped':
      return ''
  }
}
