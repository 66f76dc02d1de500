/**
 * An address on this site, under whatever `base` the site is served at.
 * @param path Absolute from the site's root: `/templates/minutes/`.
 */
export const href = (path: `/${string}`): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path
