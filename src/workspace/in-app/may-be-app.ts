/**
 * Whether a user agent may be that of a program whose list (in-app.ts) is worth fetching: short, since every form asks it,
 * and too wide rather than too narrow.
 */
export const mayBeApp = (userAgent: string): boolean =>
  /wxwork|MicroMessenger|DingTalk|AliApp|Alipay|Lark|Feishu|Weibo|(QQ|TIM)\/|discover|XHS|aweme|Bytedance|Toutiao|baiduboxapp/i.test(
    userAgent,
  )
