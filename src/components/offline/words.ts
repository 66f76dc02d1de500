/** What 关于 says about reading without a network. Sizes are bytes. */
export const words = {
  button: '离线可用',
  program: '离线可用的程序',
  instead: '手册照样能看。',
  noScript: '要脚本才能看到存了多少。',
  notHere: '这里存不了：浏览器只在 https 的地址上、而且没有禁用网站数据时，才让网页把自己存下来。有网络时照常用。',
  copying: (done: number, total: number): string =>
    `正在把手册存到这台电脑上，已存 ${megabytes(done)}，共 ${megabytes(total)}。可以照常看、照常填，在填的时候它会停下来等。`,
  whole: (size: number): string =>
    `手册、模板和搜索都已存在这台电脑上（约 ${megabytes(size)}），没有网络也能看、能搜、能填、能生成 PDF。PDF 里常用的四千来个汉字都有；少见的字要先存全部字体。`,
  everything: (size: number): string =>
    `手册和全部字体都已存在这台电脑上（约 ${megabytes(size)}），没有网络也能用，少见的字也排得出来。`,
  savesData: '浏览器设了省流量，手册没有自己存下来；打开过的页面有一份。要离线用，按下面的按钮。',
  offer: (size: number): string => `离线可用：存下全部字体（还要约 ${megabytes(size)}）`,
  offerAll: (size: number): string => `离线可用：存下手册和全部字体（约 ${megabytes(size)}）`,
  unreachable: '现在没有网络，或者网站没有回应，存到一半停下了；联网后会自己接着存。',
  full: '浏览器给这个网站的空间不够，没有存全。先清理浏览器或硬盘的空间，再按一次。',
  progress: '已存下的部分',
} as const

const megabytes = (bytes: number): string => `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`
