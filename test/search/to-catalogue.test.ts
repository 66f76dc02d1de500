import { expect, test } from 'vitest'
import { toCatalogue } from '../../src/search/to-catalogue.ts'
import { template as minutes } from '../../src/templates/minutes/index.ts'

const page = (id: string) => ({ id, title: id, description: '', part: '附件', keywords: [], headings: [] })

test('a page is given the forms that it explains, and no others', () => {
  const { entries } = toCatalogue([page(minutes.page), page('role-ae')], [minutes], [])
  expect(entries.map(({ templates }) => templates)).toEqual([
    [{ name: '会议纪要', path: '/templates/minutes/' }],
    [],
    [],
  ])
})

test('pages come first, then forms, each with its address', () => {
  const { entries } = toCatalogue([page('role-ae')], [minutes], [])
  expect(entries.map(({ kind, path, where }) => ({ kind, path, where }))).toEqual([
    { kind: 'page', path: '/handbook/role-ae/', where: '手册 · 附件' },
    { kind: 'template', path: '/templates/minutes/', where: '模板' },
  ])
})

test('in a large handbook a page is known by its title and keywords alone', () => {
  const full = {
    ...page('role-ae'),
    description: '做什么',
    keywords: ['AE'],
    headings: [{ text: '八件事', slug: 'a' }],
  }
  const of = (count: number) =>
    toCatalogue([full, ...Array.from({ length: count - 1 }, (_, n) => page(`p${n}`))], [], [])
  expect(of(200).entries[0]).toMatchObject({ description: '做什么', keywords: ['AE'], headings: [{ text: '八件事' }] })
  expect(of(201).entries[0]).toMatchObject({ title: 'role-ae', description: '', keywords: ['AE'], headings: [] })
})
