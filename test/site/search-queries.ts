/** A query, and the page that must come first. */
interface Expected {
  readonly query: string
  readonly id: string
}

const expecting = (id: string, queries: readonly string[]): readonly Expected[] =>
  queries.map((query) => ({ query, id }))

/** What people type: names, synonyms, English, pinyin whole and by initials, slips, traditional characters, half words, questions. */
export const QUERIES: readonly Expected[] = [
  ...expecting('appendix-3-minutes', [
    '会议纪要',
    '会议记录',
    'contact report',
    'Call Report',
    '会议机要',
    '会议记要',
    '会义纪要',
    '会议记陆',
    '會議紀要',
    '會議記錄',
    'huiyijiyao',
    'huiyi jiyao',
    'hyjy',
    'huiyjy',
    '视同确认',
    '纪要编号',
    '纪要怎么写',
    '散会后多久发纪要',
    '客户不回复算不算确认',
  ]),
  ...expecting('role-ae', [
    '客户执行',
    'ae',
    'ＡＥ',
    'AE是干什么的',
    '阿康',
    '客户主任',
    '传话筒',
    '客户说大气一点怎么办',
  ]),
  ...expecting('role-director', ['客户总监', '總監', '客户总鉴', 'kehuzongjian', 'khzj', 'account director']),
  ...expecting('role-manager', ['客户经理', '客户经里', '客戶經理', 'khjl', '经理做什么']),
  ...expecting('org-structure', [
    '组织架构',
    '组织架构图',
    '组织驾构',
    '組織架構',
    'zzjg',
    'zuzhijiagou',
    '一个经理带几个人',
    '谁能批折扣',
    '谁能签字',
  ]),
  ...expecting('goals', ['目标', '目标怎么拆', 'mubiao', 'okr', '拆到周']),
  ...expecting('dept-purpose', ['客户部为什么存在', '客户部是干什么的', '客服部', '七项职能', 'account service']),
  ...expecting('start-here', ['新人', '第一天', '第一天做什么', '新员工入职', 'xinren', '三条底线', '这事找谁']),
  ...expecting('communication', ['沟通', '溝通', 'goutong', '周例会', '站会开多久', '跨部门怎么配合']),
]
