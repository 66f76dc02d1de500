/*
 * Browsers inside of chat programs and the like: a download may do nothing there, so the form says so before.
 */

/** The program around the page, and how one gets out of it. */
export interface App {
  readonly name: string
  /** What to choose behind “···” at the top right. */
  readonly leave: string
}

/*
 * By what the programs write into the user agent, as they document it; those that contain another's name stand first
 * (企业微信 says MicroMessenger too). QQ's own browser is one (MQQBrowser, QQBrowser), QQ's chat is not.
 */
const APPS: readonly (readonly [RegExp, App])[] = [
  [/\bwxwork\//i, { name: '企业微信', leave: '在默认浏览器中打开' }],
  [/MicroMessenger\//i, { name: '微信', leave: '在默认浏览器中打开' }],
  [/\bDingTalk\b|AliApp\(DingTalk/i, { name: '钉钉', leave: '在浏览器中打开' }],
  [/\b(?:Lark|Feishu)\//i, { name: '飞书', leave: '在浏览器中打开' }],
  [/\bWeibo\b|__weibo__/i, { name: '微博', leave: '在浏览器中打开' }],
  [/AlipayClient|AliApp\(AP\//i, { name: '支付宝', leave: '在浏览器中打开' }],
  [/AliApp\(TB\//i, { name: '淘宝', leave: '在浏览器中打开' }],
  [/\b(?:QQ|TIM)\/\d/, { name: 'QQ', leave: '用浏览器打开' }],
  [/\b(?:xhsdiscover|discover\/\d[\d.]* NetType|XHS)/i, { name: '小红书', leave: '在浏览器中打开' }],
  [/\b(?:aweme|BytedanceWebview|ToutiaoMicroApp)/i, { name: '抖音', leave: '在浏览器中打开' }],
  [/\bbaiduboxapp\//i, { name: '百度 App', leave: '在浏览器中打开' }],
]

/** The program that a page is shown in, by the browser's user agent; undefined in a browser. */
export const inApp = (userAgent: string): App | undefined => APPS.find(([sign]) => sign.test(userAgent))?.[1]
