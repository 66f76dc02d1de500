import type { AstroIntegration } from 'astro'
import { site } from '../site.config.ts'
import { checkSiteConfig } from '../site-config/check-site-config.ts'

/** Stops a build whose settings contradict themselves, naming each of them. */
export const siteSettings = (): AstroIntegration => ({
  name: 'site-settings',
  hooks: {
    'astro:config:setup': () => {
      const faults = checkSiteConfig(site)
      if (faults.length > 0) throw new Error(['src/site.config.ts 里有要改的地方：', ...faults].join('\n- '))
    },
  },
})
