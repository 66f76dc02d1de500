import { describe, expect, test } from 'vitest'
import type { Schema } from '../../src/templates/define-template.ts'
import { discriminatingWord, discriminationErrors } from '../../src/templates/discriminating-words.ts'
import { table, text } from '../../src/templates/vocabulary.ts'

describe('a requirement on what people are is found, by its ground', () => {
  test.each([
    ['限女性，形象好', '性别', '限女性'],
    ['男', '性别', '男'],
    ['本科以上；女；会开车', '性别', '女'],
    ['男生优先', '性别', '男生优先'],
    ['性别：女', '性别', '性别：女'],
    ['已婚已育优先', '婚育', '已婚'],
    ['三年内不结婚', '婚育', '结婚'],
    ['籍贯浙江', '地域', '籍贯'],
    ['本地户口', '地域', '户口'],
    ['河南人勿扰', '地域', '河南人勿扰'],
    ['35 岁以下', '年龄', '35 岁以下'],
    ['25-30岁', '年龄', '25-30岁'],
    ['年龄不超过三十', '年龄', '年龄'],
    ['不超过 30 周岁', '年龄', '不超过 30 周岁'],
    ['95后', '年龄', '95后'],
    ['身高 165 以上', '外貌', '身高'],
    ['形象气质佳', '外貌', '形象气质'],
    ['无乙肝', '健康与民族', '乙肝'],
    ['处女座勿投', '星座、属相', '处女座'],
    ['不要属羊的', '星座、属相', '属羊'],
  ])('%s: by %s', (sentence, ground, word) => {
    expect(discriminatingWord(sentence)).toMatchObject({ ground, word })
  })
})

describe('knowledge of a market and plain work are no such requirement', () => {
  test.each([
    '懂女性消费品，做过女装',
    '熟悉备孕用品和孕期营养品类',
    '服务过 18–25 岁人群的品牌',
    '了解 90后妈妈的购买习惯',
    '做过生肖礼盒和星座营销',
    '性别、婚育、籍贯不限，能力优先',
    '男女不限',
    '不限性别和年龄',
    '年满 18 周岁',
    '参加过北京人才市场宣讲',
    '品牌形象佳，下属牛奶品牌',
    '作品或经历造假',
    '书面清楚；能同时跟多个项目；懂基本办公软件',
    '每年 30 岁款生日礼盒',
    '看得懂年龄段数据',
    '运营过仅限女性用户的社群',
    '归属龙湖项目组，做过属于自己的作品',
    '服务过 20–30 岁的白领',
  ])('%s', (sentence) => {
    expect(discriminatingWord(sentence)).toBeUndefined()
  })
})

test('fields and cells are named, with what to write instead; options and other fields are left alone', () => {
  const schema = {
    type: 'object',
    properties: {
      must: text('必须具备', '甲。', 100),
      other: text('其他', '乙。', 100),
      channels: table({
        title: '招聘渠道',
        why: '丙。',
        rows: [1, 8],
        columns: { plan: text('做法', '丁。', 50) },
        required: [],
      }),
    },
  } as const satisfies Schema
  const data = { must: '限男性', other: '限男性', channels: [{ plan: '发职位卡片' }, { plan: '只招汉族' }] }
  expect(discriminationErrors(schema, data, ['must', 'channels'])).toEqual([
    {
      path: ['must'],
      message:
        '必须具备里的“限男性”是在按性别挑人，法律不允许，印出来就是凭据。请改：写这份工作要会做什么，如“能搬运展架、适应布展加班”。',
    },
    {
      path: ['channels', 1, 'plan'],
      message:
        '招聘渠道第 2 行：做法里的“只招汉族”是在按健康与民族挑人，法律不允许，印出来就是凭据。请改：删掉这一句；岗位真有法定要求的，写明是哪条规定。',
    },
  ])
})
