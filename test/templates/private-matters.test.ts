import { expect, test } from 'vitest'
import { advisePrivacy, privateMatter } from '../../src/templates/private-matters.ts'

test.each([
  ['女儿今年高考', '家庭', '女儿'],
  ['刚做完手术，少打电话', '健康', '手术'],
  ['信佛，别送酒', '信仰', '信佛'],
  ['家住云桥区', '住址', '家住'],
  ['生日 3 月 2 日', '私人信息', '生日'],
])('%s: private', (text, kind, word) => {
  expect(privateMatter(text)).toEqual({ kind, word })
})

test.each(['先讲结论再看图', '每月 25 日前收票', '顾客平均停留 6 分钟；店长说周末缺导购', '想提高试躺率'])(
  '%s: business',
  (text) => {
    expect(privateMatter(text)).toBeUndefined()
  },
)

test('the advice asks, since it may be about customers, and says what to do', () => {
  expect(
    advisePrivacy([
      { path: ['contacts', 0, 'tip'], title: '联系人第 1 行“沟通提示”', text: '女儿今年高考' },
      { path: ['remark'], title: '备注', text: '新项目报价中' },
    ]),
  ).toEqual([
    {
      path: ['contacts', 0, 'tip'],
      message: '联系人第 1 行“沟通提示”提到“女儿”。说的若是联系人自己的家庭，请删掉：工作表只记和业务有关的。',
    },
  ])
})
