/*
 * What stands in place of a page that is neither here nor to be had.
 */

/**
 * A page that says so.
 * @param pathname The address that was asked for.
 * @param base The site's root.
 * @param isOurs Whether the handbook has such a page.
 */
export const notHere = (pathname: string, base: string, isOurs: boolean): Response =>
  new Response(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml"><title>现在没有网络</title><h1>现在没有网络</h1>
<p>${why(pathname, isOurs)}</p>
<p><a href="${base}">回首页</a></p></html>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  )

const why = (pathname: string, isOurs: boolean): string => {
  if (/\.pdf$/i.test(pathname))
    return '现成的 PDF 比较大，没有存在这台电脑上。联网后再打开；表可以照常填，自己生成 PDF 不用网络。'
  if (isOurs)
    return '手册还没有在这台电脑上存完，这一页还没有存到。联网后打开“关于本手册”，按“离线可用”，等它存完，以后没有网络也能看。'
  return '这台电脑上存的手册里没有这个地址。可能是地址打错了，也可能是新加的页面；联网后再试一次，或者从首页找。'
}
