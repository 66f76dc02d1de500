/**
 * A page's title where there is little room: what stands before its colon.
 * @example shortTitle('客户部为什么存在：目的与七项职能') // => '客户部为什么存在'
 */
export const shortTitle = (title: string): string => title.split('：', 1)[0] ?? title
