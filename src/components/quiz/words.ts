/** What the self-test says. */
export const words = {
  title: '自测',
  lead: (count: number): string =>
    `${count} 道题，做完就知道哪一页要再翻一遍。第 1 周末到 60 分，第 1 个月末到 85 分，就跟得上了。成绩只留在这台电脑上。`,
  choose: '做哪些题',
  all: (count: number): string => `全部 ${count} 题`,
  mixed: (count: number): string => `随机 ${count} 题`,
  wrong: '只做错过的',
  restart: '清掉成绩',
  scores: '成绩',
  program: '对答案的程序',
  instead: '题目和答案照样能看：点题目下面的“看答案”。',
  number: (at: number): string => `第 ${at} 题`,
  several: '（不止一个对）',
  check: '对答案',
  again: '再做一次',
  answer: '看答案',
  right: '对了。',
  notRight: '不对。',
  chooseFirst: '先选一个再对答案。',
  isAnswer: '（正确）',
  solution: (letters: string): string => `答案：${letters}。`,
  page: (title: string): string => `回去看：${title}`,
  score: (answered: number, right: number, percent: number): string =>
    `答了 ${answered} 题，对 ${right} 题，得 ${percent} 分`,
  none: '还没有做错的题。',
  letters: 'ABCDEFGH',
} as const
