/*
 * What programs with a browser inside say of themselves, and what browsers do: made up after their public descriptions.
 */

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; V2309A Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

/** A program, what the form calls it, and its user agent. */
export const IN_APPS: readonly (readonly [program: string, name: string, userAgent: string])[] = [
  ['WeChat on iOS', '微信', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.53(0x18003531) NetType/WIFI Language/zh_CN`],
  [
    'WeChat on Android',
    '微信',
    `${ANDROID} Chrome/126.0.6478.188 Mobile Safari/537.36 XWEB/1260117 MMWEBSDK/20240802 MicroMessenger/8.0.53.2740(0x28003533) WeChat/arm64 NetType/4G Language/zh_CN ABI/arm64`,
  ],
  [
    'WeChat with the old kernel',
    '微信',
    `${ANDROID} Chrome/89.0.4389.72 MQQBrowser/6.2 TBS/046295 Mobile Safari/537.36 MicroMessenger/8.0.27.2220`,
  ],
  [
    'WeChat on Windows',
    '微信',
    `${WINDOWS} Chrome/122.0.0.0 Safari/537.36 MicroMessenger/7.0.20.1781(0x6700143B) NetType/WIFI MiniProgramEnv/Windows WindowsWechat/WMPF XWEB/11275`,
  ],
  ['WeChat Work on iOS', '企业微信', `${IPHONE} Mobile/15E148 wxwork/4.1.28 MicroMessenger/7.0.1 Language/zh`],
  [
    'WeChat Work on Android',
    '企业微信',
    `${ANDROID} Chrome/122.0.0.0 Mobile Safari/537.36 wxwork/4.1.28 MicroMessenger/7.0.1 NetType/WIFI`,
  ],
  [
    'QQ on iOS',
    'QQ',
    `${IPHONE} Mobile/15E148 QQ/9.1.5.614 V1_IPH_SQ_9.1.5_1_APP_A Pixel/1170 NetType/WIFI QBWebViewType/1 WKType/1`,
  ],
  [
    'QQ on Android',
    'QQ',
    `${ANDROID} Chrome/109.0.5414.86 MQQBrowser/6.2 TBS/046801 Mobile Safari/537.36 V1_AND_SQ_9.1.5 QQ/9.1.5.20900 NetType/4G`,
  ],
  [
    'DingTalk on iOS',
    '钉钉',
    `${IPHONE} Mobile/15E148 AliApp(DingTalk/7.6.15) com.laiwang.DingTalk/44612381 Channel/201200 language/zh-Hans-CN`,
  ],
  [
    'DingTalk on Android',
    '钉钉',
    `${ANDROID} Chrome/100.0.4896.58 UWS/5.12.1 Mobile Safari/537.36 AliApp(DingTalk/7.6.15) com.alibaba.android.rimet/40122`,
  ],
  ['Feishu on iOS', '飞书', `${IPHONE} Mobile/15E148 LarkLocale/zh_CN ChannelName/Feishu Lark/7.30.9`],
  ['Feishu on Windows', '飞书', `${WINDOWS} Chrome/124.0.6367.243 Safari/537.36 Lark/7.30.9 LarkLocale/zh_CN Feishu`],
  ['Weibo on iOS', '微博', `${IPHONE} Mobile/15E148 Weibo (iPhone15,2__weibo__14.11.2__iphone__os18.1)`],
  [
    'Weibo on Android',
    '微博',
    `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36 Weibo (vivo-V2309A__weibo__14.11.2__android__android14)`,
  ],
  [
    'Alipay on iOS',
    '支付宝',
    `${IPHONE} Mobile/15E148 ChannelId(3) Ariver/1.1.0 AliApp(AP/10.6.58.8000) Nebula WK RVKType(0) AlipayDefined(nt:WIFI) AlipayClient/10.6.58.8000`,
  ],
  [
    'Alipay on Android',
    '支付宝',
    `${ANDROID} UCBS/3.22.2 Chrome/100.0.4896.58 Mobile Safari/537.36 NebulaSDK/1.8.1 AliApp(AP/10.6.58.8000) AlipayClient/10.6.58.8000 Language/zh-Hans`,
  ],
]

/** A browser and its user agent. */
export const BROWSERS: readonly (readonly [name: string, userAgent: string])[] = [
  ['Chrome on Windows', `${WINDOWS} Chrome/131.0.0.0 Safari/537.36`],
  ['Edge on Windows', `${WINDOWS} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`],
  ['Safari on iOS', `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`],
  ['Firefox', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'],
  [
    'QQ’s browser on Android',
    'Mozilla/5.0 (Linux; U; Android 14; zh-cn; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0.5414.86 MQQBrowser/15.5 Mobile Safari/537.36',
  ],
  ['QQ’s browser on Windows', `${WINDOWS} Chrome/109.0.5414.168 Safari/537.36 QQBrowser/12.4.5683.400`],
  [
    'UC’s browser',
    'Mozilla/5.0 (Linux; U; Android 14; zh-CN; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.58 UCBrowser/16.9.5.1398 Mobile Safari/537.36',
  ],
  ['360’s browser', `${WINDOWS} Chrome/109.0.0.0 Safari/537.36 QIHU 360SE`],
  [
    'Xiaomi’s browser',
    'Mozilla/5.0 (Linux; U; Android 14; zh-cn; 23127PN0CC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.6533.64 Mobile Safari/537.36 XiaoMi/MiuiBrowser/18.9',
  ],
  [
    'Huawei’s browser',
    'Mozilla/5.0 (Linux; Android 12; HUAWEI) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Mobile Safari/537.36 HuaweiBrowser/15.0.4.312',
  ],
]
