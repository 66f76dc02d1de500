/** What is said about reading without a network. */
export const words = {
  about: '离线使用',
  newEdition: '手册有新版。换过去会重新打开这一页，填的内容都在；不换的话，这一页照旧用原来那一版。',
  change: '换到新版',
  later: '知道了',
  details: '给维护手册的人看的详情',
  detailsLabel: '错误详情',
  toButton: '去按“离线可用”',
  sparing:
    '浏览器设了省流量，手册没有整本存到这台电脑上，打开过的页面才有一份。没有网络也要用，到“关于本手册”按“离线可用”。',
  full: '浏览器给这个网站的空间不够，手册没有全部存到这台电脑上。有网络时照常用；想离线也能用，先清理浏览器或硬盘的空间，再到“关于本手册”按“离线可用”。',
} as const
