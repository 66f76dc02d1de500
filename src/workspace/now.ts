/*
 * The only clock of the workspace: wall time in China, where the agency is, whatever the computer's zone.
 */

const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant as wall time in China, `YYYY-MM-DD HH:mm`. */
export const wallTime = (instant: Date): string => {
  const parts = new Map(FORMAT.formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`
}

/** Wall time in China now, `YYYY-MM-DD HH:mm`. */
export const now = (): string => wallTime(new Date())
