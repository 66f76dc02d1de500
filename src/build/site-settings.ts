import type { AstroIntegration } from 'astro'
import { site } from '../site.config.ts'
import { checkSiteConfig } from '../site-config/check-site-config.ts'
import type { Calendar } from '../site-config/site-config.ts'

const NOVEMBER = 10

/** Why the calendar should be looked after: next year's notice comes out in November. @param today In any zone. */
export const whyNoticeIsDue = ({ noticed }: Calendar, today: Date): string | undefined => {
  const next = today.getFullYear() + (today.getMonth() >= NOVEMBER ? 1 : 0)
  return noticed.includes(next)
    ? undefined
    : `${next} 年的放假安排还没有录入。国务院办公厅的通知一般十一月发布，请照它改 src/site.config.ts 的 calendar。`
}

/** Stops a build whose settings contradict themselves, naming each of them. */
export const siteSettings = (): AstroIntegration => ({
  name: 'site-settings',
  hooks: {
    'astro:config:setup': ({ logger }) => {
      const faults = checkSiteConfig(site)
      if (faults.length > 0) throw new Error(['src/site.config.ts 里有要改的地方：', ...faults].join('\n- '))
      const late = whyNoticeIsDue(site.calendar, new Date())
      if (late !== undefined) logger.warn(late)
    },
  },
})
