/*
 * Runs dependency-cruiser over a tree. The cruiser doesn't read `.astro` files, so it is shown a copy of the tree in which
 * `Page.astro` is `Page.astro.ts` with its frontmatter and scripts: `import Page from './Page.astro'` then resolves to it.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { WALLS } from './architecture.ts'

/** An import that a wall forbids. */
export interface Breach {
  readonly wall: string
  readonly from: string
  readonly to: string
}

/** What a cruise has seen. */
export interface Cruise {
  /** Modules of the tree itself, packages not counted. */
  readonly modules: number
  readonly breaches: readonly Breach[]
}

/**
 * Cruises the folder `src` of a tree.
 * @param tree The folder that holds `src`.
 * @param name Of the copy, under test/out/walls.
 */
export const cruiseTree = async (tree: string, name: string): Promise<Cruise> => {
  const copy = copyReadably(tree, name)
  const { output } = await cruise(
    ['src'],
    {
      baseDir: copy,
      ruleSet: { forbidden: [...WALLS] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      preserveSymlinks: true,
      moduleSystems: ['es6'],
    },
    {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json', '.css'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
      symlinks: false,
    },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of its result')
  return {
    modules: output.modules.filter((module) => module.source.startsWith('src/')).length,
    breaches: output.summary.violations.map(({ rule, from, to }) => ({ wall: rule.name, from, to })),
  }
}

const copyReadably = (tree: string, name: string): string => {
  const copy = resolve('test/out/walls', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const file of ['package.json', 'tsconfig.json']) cpSync(resolve(file), join(copy, file))
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  symlinkSync(resolve('content'), join(copy, 'content'))
  for (const path of readdirSync(join(tree, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(astro|tsx?|mjs|css|json)$/.test(path)) continue
    const source = readFileSync(join(tree, 'src', path), 'utf8')
    const target = join(copy, 'src', path.replace(/\.astro$/, '.astro.ts'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, path.endsWith('.astro') ? codeOfAstro(source) : source)
  }
  return copy
}

/** The frontmatter and the scripts of an `.astro` file, one after the other. */
const codeOfAstro = (source: string): string => {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''
  const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1])
  return [frontmatter, ...scripts].join('\n')
}
