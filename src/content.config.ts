import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'

const date = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成 2026-11-23 这样'))

const handbook = defineCollection({
  loader: glob({
    base: './content/handbook',
    pattern: '**/*.mdx',
    // The folder is the part, for whoever looks for a file; the route is the file's name alone.
    generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    title: z.string().min(1).describe('页面标题，不带句号'),
    description: z.string().min(1).describe('一两句话说清这一页讲什么；用作导语和搜索结果的摘要'),
    order: z.number().int().nonnegative().describe('在本部分里排第几'),
    part: z.enum(['start', 'part-1', 'part-2', 'appendices']).describe('属于哪一部分'),
    keywords: z.array(z.string()).default([]).describe('读者会搜的其他说法：同义词、英文名、简称'),
    owner: z.string().min(1).describe('谁负责这一页的内容（岗位）'),
    reviewed: date.describe('上次复核的日期，YYYY-MM-DD'),
    reviewIn: z.number().int().positive().describe('几个月后要再复核'),
    templates: z.array(z.string()).default([]).describe('这一页用到的模板，写模板 id'),
    able: z.array(z.string()).default([]).describe('读完你能做什么，一条一句'),
  }),
})

const diagrams = defineCollection({
  loader: glob({ base: './content/diagrams', pattern: '*.yaml' }),
  schema: z.strictObject({
    title: z.string().min(1).describe('图的标题'),
    description: z.string().min(1).describe('一句话说清这张图讲什么'),
    lanes: z.array(z.string().min(1)).default([]).describe('泳道，从左到右；分层的图不写'),
    nodes: z
      .array(
        z.strictObject({
          id: z.string().min(1).describe('框的代号，连线用它'),
          label: z.string().min(1).describe('框里的字'),
          note: z.string().optional().describe('框里第二行小字'),
          rank: z.number().int().nonnegative().default(0).describe('从上往下第几层，0 在最上；有泳道的图不写'),
          lane: z.string().optional().describe('在哪条泳道'),
          shape: z
            .enum(['start', 'task', 'decision', 'doc', 'end'])
            .default('task')
            .describe('起点、动作、判断、文件、终点'),
          href: z.string().startsWith('/').optional().describe('点了去哪一页，如 /handbook/role-ae/'),
        }),
      )
      .min(1)
      .describe('框，同一层从左到右'),
    edges: z
      .array(
        z.strictObject({
          from: z.string().describe('从哪个框'),
          to: z.string().describe('到哪个框'),
          label: z.string().optional().describe('线上的字'),
          kind: z.enum(['line', 'dashed', 'arrow', 'both']).default('line').describe('实线、虚线，或双向箭头'),
        }),
      )
      .describe('连线'),
  }),
})

const glossary = defineCollection({
  loader: file('./content/glossary.yaml'),
  schema: z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('键，英文短横线写法；发布后不改'),
    term: z.string().min(1).describe('词条'),
    english: z.string().min(1).describe('英文，缩写放括号里'),
    definition: z.string().min(1).describe('一句话说清，用大白话'),
    page: z.string().min(1).describe('讲得最细的那一页，写页面 id'),
    also: z.array(z.string().min(1)).default([]).describe('别的叫法，也能搜到'),
  }),
})

const quiz = defineCollection({
  loader: file('./content/quiz.yaml'),
  schema: z
    .strictObject({
      id: z.string().min(1).describe('题号，q01 起；答题记录认它'),
      page: z.string().min(1).describe('讲到它的那一页，写页面 id'),
      question: z.string().min(1).describe('题目，问一件事'),
      options: z.array(z.string().min(1)).min(2).describe('选项'),
      answer: z.array(z.number().int().positive()).min(1).describe('对的选项，从 1 数起；不止一个就是多选题'),
      explain: z.string().min(1).describe('为什么，一两句'),
    })
    .refine(({ options, answer }) => answer.every((one) => one <= options.length), 'answer 超出了选项的个数'),
})

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1).describe('页面标题，不带句号'),
    description: z.string().min(1).describe('一两句话说清这一页讲什么'),
  }),
})

/** What the site is written from. */
export const collections = { handbook, diagrams, glossary, quiz, pages }
