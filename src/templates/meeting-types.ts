/** The kinds of meeting that are called for (handbook, B.4.2); what is settled in passing is a kind for minutes only. */
export const MEETING_TYPES = [
  '客户简报会',
  '内部简报会',
  '项目启动会',
  '创意内审会',
  '提案预演',
  '提案会',
  '制作前会议',
  '周例会',
  '月度回顾会',
  '项目复盘会',
] as const
