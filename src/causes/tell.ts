/*
 * The sentences for everything that can fail to open, to come, to be made or to be read: one place for all of them.
 */
import { href } from '../href.ts'
import { detailsOf } from './details.ts'
import { type Cause, findCause } from './find-cause.ts'
import { UNREACHABLE } from './host.ts'
import { LoadError } from './load-error.ts'
import type { Trouble } from './trouble.ts'

/** Finds out why something failed, and says it. See explain(). */
export const tell = async (error: unknown, what: string, typed = true): Promise<Trouble> => {
  const cause = await findCause(error)
  const name = (error instanceof LoadError ? error.evidence.what : undefined) ?? what
  if (cause.kind === 'fault') {
    const text = `${name}出了错：${FAULT}`
    return { text: typed ? text : text.replace(OF_TYPED, ''), act: 'retry', details: detailsOf(error) }
  }
  const text = `${name}没有加载出来：${WHY[cause.kind](cause as never)}`
  const link = isMissedOffline(error, cause) ? { text: KEEP, href: href('/about/#offline') } : undefined
  return { text: typed ? text : text.replace(OF_TYPED, ''), act: ACTS[cause.kind] ?? 'retry', link }
}

const KEEP = '离线可用：存下全部字体，以后没有网络也排得出来'

/** Whether the copy could have had it: then the way to the copy stands where it is missed. */
const isMissedOffline = (error: unknown, { kind }: Cause): boolean =>
  error instanceof LoadError &&
  error.evidence.canBeKept === true &&
  (kind === 'offline' || kind === 'unreachable') &&
  'serviceWorker' in navigator

// Where an exception came of our own code.
const FAULT = '这是手册自己的毛病，不是您操作错了。填的内容都还在。请再试一次；还是这样，请把详情发给维护手册的人。'

// What a reading page has no use for.
const OF_TYPED = /，填的内容会保留|填的内容都还在[。；，]/

type Loading = Exclude<Cause['kind'], 'fault'>

const WHY: { readonly [Kind in Loading]: (cause: Extract<Cause, { kind: Kind }>) => string } = {
  missing: () =>
    '网站上找不到这个文件了，多半是手册刚更新过。请刷新页面，填的内容会保留；刷新后还是这样，请告诉维护手册的人。',
  refused: ({ status }) =>
    `网站不给这个文件（${status}），可能要重新登录，也可能被公司的防火墙拦下了。请问问管公司电脑的同事，再试一次。`,
  server: ({ status }) => `网站出了错（${status}），不是这台电脑的问题。请过几分钟再试；一直这样，请告诉维护手册的人。`,
  replaced: () =>
    '收到的不是这个文件，而是一个网页，多半是登录页或公司的拦截页。请新开一个标签页打开手册，看看它要什么，再回来重试。',
  cut: () => '文件只收到一部分，或者内容坏了。请再试一次；一直这样，请告诉维护手册的人。',
  broken: () => '文件只收到一部分，或者内容坏了。请刷新页面，填的内容会保留；一直这样，请告诉维护手册的人。',
  slow: () => '等了很久还没有下载完。可以接着等；还是不来，请刷新页面，填的内容会保留。',
  blocked: () =>
    '浏览器把这个文件拦下了，多半是拦广告一类的扩展，或公司的安全设置。请为这个网站关掉拦截，再试一次；还是这样，请刷新页面，填的内容会保留。',
  unstarted: () =>
    '文件都在，浏览器却没有让它启动，多半是扩展或公司的安全设置拦下了。请为这个网站关掉拦截，或换一个浏览器。',
  died: () => '做到一半停下了，多半是内存不够。请关掉几个别的标签页，再试一次。',
  passing: () => '刚才没有下载到，现在网站上有。请再试一次；还是这样，请刷新页面，填的内容会保留。',
  offline: () => '现在没有网络。填的内容都还在，请联网后再试一次。',
  unreachable: () => UNREACHABLE,
  tooOld: ({ lacks }) =>
    `这个浏览器太旧，缺少要用到的功能（${lacks}）。填的内容都还在；请升级浏览器，或换新版的 Chrome、Edge、Firefox、Safari 打开。`,
}

const ACTS: Partial<Record<Loading, Trouble['act']>> = { missing: 'reload', broken: 'reload', slow: 'reload' }
