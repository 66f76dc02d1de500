/*
 * 绝对化用语: words that no advertisement may use (广告法第九条第三项: “国家级”“最高级”“最佳”等用语). Advice only:
 * “第一周” is a date and “最小高度” a measure, so the list holds what is hardly ever anything else.
 */
import type { Hint } from './define-template.ts'
import type { Written } from './written.ts'

const WORDS = `
国家级 世界级 全球级 宇宙级 国家领导人 特供 专供
顶级 顶尖 极致 极品 终极 尖端 巅峰 王牌 之王 霸主 冠军
唯一 独一无二 绝无仅有 独家 首个 首选 首家 全网首发 全网最低
史无前例 前所未有 无与伦比 无敌 万能 永久 零风险 百分之百`

const SUPERLATIVES = `
最高级 最佳 最好 最优 最强 最棒 最美 最火 最潮 最正宗 最权威 最专业 最安全 最健康 最先进
最畅销 最便宜 最低价 最受欢迎 最具影响力 最有效 最新鲜 最天然`

// What is counted: 第一周, 第一版, 第一次 …
const NO_ORDINAL = '(?![周天日月年季次版稿批期轮步条个款项页章节幕阶线部集句眼时手件份位])'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const ABSOLUTE = new RegExp([...list(WORDS), ...list(SUPERLATIVES), `第一${NO_ORDINAL}`, '100\\s*[%％]'].join('|'), 'g')

/** The words of that kind in a text, each once, in their order. @example absoluteWords('全国第一，口感最佳') // => ['第一', '最佳'] */
export const absoluteWords = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(ABSOLUTE)].map(([word]) => word.replace(/\s/g, ''))),
]

/** Advice for each text that holds such words. */
export const adviseAbsoluteWording = (texts: readonly Written[]): readonly Hint[] =>
  texts.flatMap(({ path, title, text }) => {
    const words = absoluteWords(text).map((word) => `“${word}”`)
    if (words.length === 0) return []
    const message = `${title}里有${words.join('')}，像是广告法第九条不许用的绝对化用语。换成能证明的说法；真有依据，写明出处。`
    return [{ path, message }]
  })
