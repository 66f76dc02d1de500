/*
 * What a script names, read from its syntax.
 */
import { type AnyNode, parse } from 'acorn'
import { fullAncestor } from 'acorn-walk'

/** The edition of the language that the oldest browsers have whole. */
const EDITION = 2022

/** What stands in a script. */
export interface Uses {
  /** `Temporal`, `Map.groupBy`, `navigator.share`. */
  readonly owned: ReadonlySet<string>
  /** Every name behind a point. */
  readonly members: ReadonlySet<string>
}

/** Reads a script. @throws SyntaxError where it is written in a later edition of the language. */
export const usesIn = (code: string): Uses => {
  const [owned, members] = [new Set<string>(), new Set<string>()]
  const reach = (from: AnyNode, key: AnyNode, computed: boolean): void => {
    const [owner, name] = [ownerOf(from), keyOf(key, computed)]
    if (name === undefined) return
    members.add(name)
    if (owner !== undefined) owned.add(GLOBAL.test(owner) ? name : `${owner}.${name}`)
  }
  const read = (node: AnyNode, parent: AnyNode | undefined): void => {
    if (node.type === 'Identifier' && !isKey(node, parent)) owned.add(node.name)
    if (node.type === 'MemberExpression') reach(node.object, node.property, node.computed)
    if (node.type === 'VariableDeclarator' && node.init) unpack(node.id, node.init)
    if (node.type === 'AssignmentExpression') unpack(node.left, node.right)
  }
  const unpack = (pattern: AnyNode, from: AnyNode): void => {
    if (pattern.type !== 'ObjectPattern') return
    for (const one of pattern.properties) if (one.type === 'Property') reach(from, one.key, one.computed)
  }
  fullAncestor(parse(code, { ecmaVersion: EDITION, sourceType: 'module' }), (node, _, ancestors) =>
    read(node as AnyNode, ancestors.at(-2) as AnyNode | undefined),
  )
  return { owned, members }
}

const GLOBAL = /^(globalThis|window|self)$/

// `self.navigator.locks` is the navigator's, too.
const ownerOf = (node: AnyNode): string | undefined => {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' ? keyOf(node.property, node.computed) : undefined
}

const isKey = (node: AnyNode, parent: AnyNode | undefined): boolean =>
  (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
  (parent?.type === 'Property' && parent.key === node && !parent.computed)

const keyOf = (key: AnyNode, computed: boolean): string | undefined => {
  if (key.type === 'Identifier' && !computed) return key.name
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined
}
