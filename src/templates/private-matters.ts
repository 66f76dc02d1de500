/*
 * What a work sheet never keeps about a person: family, health, faith, home, papers (个人信息保护法 第六条: only what the
 * purpose needs). Advice only: “带孩子的顾客” is an observation in a shop, and no list can tell.
 */
import type { Hint } from './define-template.ts'
import type { Written } from './written.ts'

// A word of each kind, and what the kind is called in the advice.
const MATTERS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    '家庭',
    /妻子|老婆|丈夫|老公|爱人|前妻|前夫|男友|女友|男朋友|女朋友|离婚|离异|结婚|再婚|婚姻|未婚|已婚|单身|怀孕|孕期|产假|备孕|二胎|儿子|女儿|孩子|父母|岳父|岳母|公婆|家人|家里|家庭/,
  ],
  ['健康', /生病|住院|手术|病史|患病|癌|肿瘤|抑郁|糖尿病|高血压|心脏病|残疾|残障|吃药|服药|体检报告|身体不好/],
  ['信仰', /信佛|信教|信仰|教徒|佛教|道教|基督|天主教|伊斯兰|穆斯林|清真|吃斋|教会|宗教|民族成分/],
  ['住址', /家住|住址|住在|家庭地址|私人地址|私宅|自家小区|几号楼/],
  ['私人信息', /身份证|护照|生日|籍贯|属相|星座|私人(?:电话|手机|微信|号码)|个人手机|车牌|工资|月薪|年薪|存款/],
]

/** The first word on a private matter, with its kind; undefined if there is none. */
export const privateMatter = (text: string): { readonly kind: string; readonly word: string } | undefined => {
  for (const [kind, words] of MATTERS) {
    const word = words.exec(text)?.[0]
    if (word !== undefined) return { kind, word }
  }
  return undefined
}

/** Advice for each text that touches a private matter. */
export const advisePrivacy = (texts: readonly Written[]): readonly Hint[] =>
  texts.flatMap(({ path, title, text }) => {
    const found = privateMatter(text)
    if (found === undefined) return []
    const message = `${title}提到“${found.word}”。说的若是联系人自己的${found.kind}，请删掉：工作表只记和业务有关的。`
    return [{ path, message }]
  })
