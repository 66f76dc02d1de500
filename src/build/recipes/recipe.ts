import type { HeaderGroups } from './header-groups.ts'

/** What a recipe is written for. */
export interface Place extends HeaderGroups {
  /** The path that the site is built for, with slashes at both ends. */
  readonly base: string
  /** The folder of the server that holds the built site, or for a base the folder of that name: without a closing slash. */
  readonly root: string
}

/** Where the recipes expect the site: `/var/www/handbook`, which a sub-path of this name finds in `/var/www`. */
export const FOLDER = '/var/www/handbook'

/** Every recipe begins with it. */
export const WRITTEN = 'Written by “npm run recipes” from public/_headers: change that file, not this one.'
