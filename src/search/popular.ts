/** What people look for most, offered before anything is typed and when nothing was found. Each must find something. */
export const POPULAR: readonly string[] = ['会议纪要怎么写', '第一天做什么', 'AE 是干什么的', '谁能签字', '周例会']
