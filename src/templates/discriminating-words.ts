/*
 * Words that a job advertisement may not choose people by (就业促进法 第三、二十七、三十条, 妇女权益保障法 第四十三条):
 * sex, marriage and children, native place, age, looks, health, faith, stars. Blocked, not advised: once printed it is
 * evidence. So each pattern asks for a requirement; “懂孕期营养品” is knowledge of a market and passes.
 */

import { isBlank } from './blanks.ts'
import type { FieldError, Path, Schema } from './define-template.ts'

/** A word that is found, what it discriminates by, and what to write instead. */
export interface Discriminating {
  readonly word: string
  readonly ground: string
  readonly instead: string
}

// People as a market: what a candidate knows, not what he is.
const MARKET =
  /人群|用户|消费|客群|客户|群体|受众|顾客|市场|品类|品牌|产品|用品|礼盒|包装|营销|主题|项目|经济|食品|营养|款/

/** The pattern, unless a market follows: “备孕” but not “备孕用品”. */
const unlessMarket = (pattern: RegExp): RegExp => new RegExp(`(?:${pattern.source})(?!${MARKET.source})`)

// A ground, what to write instead, and how people write it.
const GROUNDS: readonly (readonly [ground: string, instead: string, patterns: readonly RegExp[]])[] = [
  [
    '性别',
    '写这份工作要会做什么，如“能搬运展架、适应布展加班”',
    [
      unlessMarket(
        /(?:仅限|只限|限|只招|仅招|只要|招|须为|需为|要求|性别[:：为]?)[男女][性生士孩]?(?![性生士孩]|装|鞋|包)/,
      ),
      /(?<!\p{sc=Han})[男女][性生士孩]?(?!\p{sc=Han})/u,
      /[男女][性生士孩]?(?:优先|为佳|更佳|为宜|为主|勿扰|免谈|不要)/,
      /性别(?!意识|议题|研究|平等)|帅哥|美女|小哥哥|小姐姐/,
    ],
  ],
  [
    '婚育',
    '写工作安排本身，如“每月出差约 5 天”，由应聘者自己判断',
    [
      unlessMarket(/已婚|未婚|离异|单身|已育|未育|生育|怀孕|备孕|孕期|哺乳期|二胎|三胎|无孩|有孩|子女|小孩/),
      /婚育|婚否|婚姻状况|结婚|生孩子|带孩子|家庭负担/,
    ],
  ],
  [
    '地域',
    '写工作地点和到岗时间，如“在示例市办公，12 月底前到岗”',
    [
      /籍贯|户籍|户口/,
      unlessMarket(/(?:本地|外地|外省|农村)人(?!才|群|脉)/),
      unlessMarket(
        /(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|新疆|西藏|宁夏|香港|澳门|台湾|东北|苏北)[省市]?[人籍](?!才|群|民|气|文|口|均|脉)(?:优先|勿扰|不要|免谈|除外)?/,
      ),
    ],
  ],
  [
    '年龄',
    '写经验，如“3–5 年客户服务经验”',
    [
      unlessMarket(/年龄(?!段|层|结构)/),
      /(?:不超过|不大于|小于|低于)\s*\d{2}\s*周?岁|\d{2}\s*周?岁\s*及?(?:以下|以内|之内|之前|左右|封顶|为限|优先)/,
      unlessMarket(
        /\d{2}\s*(?:[-–—~～至到]|岁到|岁至)\s*\d{2}\s*周?岁(?!的?(?:女性|男性|年轻|目标|妈妈)|的)|(?:[789]0|[890]5)\s*后(?!的|妈妈|年轻)/,
      ),
      /年轻[者人]?优先/,
    ],
  ],
  [
    '外貌',
    '写待人接物的能力，如“能独立主持客户会议”',
    [
      /身高|体重|长相|相貌|容貌|五官|外貌|颜值(?:高|佳|优先)/,
      /(?<!品牌|企业|公司|店铺|产品|客户)形象(?:气质|好|佳|良好|端正)/,
    ],
  ],
  [
    '健康与民族',
    '删掉这一句；岗位真有法定要求的，写明是哪条规定',
    [
      /乙肝|(?:无|不招|不要)(?:残疾|传染病)|残疾人?(?:勿扰|不要|免谈)/,
      /(?:仅限|只招)汉族|汉族(?:优先|人)|少数民族(?:勿扰|不要|免谈|除外)|信教|无宗教信仰/,
    ],
  ],
  [
    '星座、属相',
    '写想要的做事方式，如“细致，交稿前自己校一遍”',
    [
      unlessMarket(
        /(?:星座|生肖|属相|血型)(?!IP|创意)|(?:白羊|金牛|双子|巨蟹|狮子|处女|天秤|天蝎|射手|摩羯|水瓶|双鱼)座/,
      ),
      /生辰|八字/,
      /(?<![下所附归直隶])属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?=$|\P{sc=Han}|[的者勿不]|优先)/u,
    ],
  ],
]

// “性别、婚育、籍贯不限” says the opposite of choosing, and is welcome.
const SUBJECT =
  /(?:性别|年龄|婚育|婚否|婚姻|籍贯|户籍|户口|地域|民族|宗教信仰|外貌|身高|星座|状况|情况|男女|[、，和及与或等])+/
    .source
const OPEN_AFTER = /[均都皆]?(?:一律)?(?:不限|不问|不设限|不作要求|不做要求|无要求|没有要求|均可|皆可)/.source
const OPEN_BEFORE = /(?:不限|不问|不看|不因|不以)/.source
const OPEN = new RegExp(`${SUBJECT}${OPEN_AFTER}|${OPEN_BEFORE}${SUBJECT}`, 'g')

// The law asks for it: 未成年人保护法 第六十一条, sixteen years.
const OF_AGE = /(?:年龄)?[须需应要]?年?满\s*1[68]\s*周?岁(?:以上)?|1[68]\s*周?岁及?以上/g

/** The first word of a text that chooses people by what they are; undefined if there is none. */
export const discriminatingWord = (text: string): Discriminating | undefined => {
  const rest = text.replace(OPEN, '').replace(OF_AGE, '')
  for (const [ground, instead, patterns] of GROUNDS) {
    for (const pattern of patterns) {
      const word = pattern.exec(rest)?.[0]
      if (word !== undefined) return { word, ground, instead }
    }
  }
  return undefined
}

// The finding as the rest of a sentence; undefined if there is none.
const whyDiscriminating = (text: string): string | undefined => {
  const found = discriminatingWord(text)
  if (found === undefined) return undefined
  return `“${found.word}”是在按${found.ground}挑人，法律不允许，印出来就是凭据。请改：${found.instead}。`
}

/** An error for each text of the fields that chooses people by what they are, cells of tables included. */
export const discriminationErrors = (schema: Schema, data: object, ids: readonly string[]): readonly FieldError[] => {
  const values = new Map(Object.entries(data))
  return ids.flatMap((id) => {
    const field = schema.properties?.[id]
    return field === undefined ? [] : inField(field, values.get(id), [id], field.title ?? id)
  })
}

const inField = (field: Schema, value: unknown, path: Path, name: string): readonly FieldError[] => {
  if (typeof value === 'string') return field.enum === undefined && !isBlank(value) ? said(value, path, name) : []
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown, index) =>
    Object.entries(field.items?.properties ?? {}).flatMap(([column, schema]) => {
      const cell = typeof row === 'object' && row !== null ? new Map(Object.entries(row)).get(column) : undefined
      return inField(schema, cell, [...path, index, column], `${name}第 ${index + 1} 行：${schema.title ?? column}`)
    }),
  )
}

const said = (text: string, path: Path, name: string): readonly FieldError[] => {
  const why = whyDiscriminating(text)
  return why === undefined ? [] : [{ path, message: `${name}里的${why}` }]
}
