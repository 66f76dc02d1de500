import type { SiteConfig } from './site-config.ts'

/**
 * A text with the agency's values in it: between braces stands the way to one, a list's counted from 0.
 * @example fillSettings('{minutes.sendWithin} 个工作日内', site) // => '1 个工作日内'
 * @throws RangeError where nothing stands there that could be printed.
 */
export const fillSettings = (text: string, site: SiteConfig): string =>
  text.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    const value = path.split('.').reduce<unknown>(valueIn, site)
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    throw new RangeError(`“${text}”里的 {${path}} 在 src/site.config.ts 里没有。请改成有的设置，或者直接写数。`)
  })

const valueIn = (holder: unknown, key: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Readonly<Record<string, unknown>>)[key] // an own key
    : undefined
