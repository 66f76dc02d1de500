/** What the project's own engine prints at the foot: “第 2 页 / 共 7 页”. */
export const pageNumber = (page: number | string, pages: number | string): string => `第 ${page} 页 / 共 ${pages} 页`
