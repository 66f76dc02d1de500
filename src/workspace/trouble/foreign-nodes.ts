/*
 * Translators and extensions wrap, move and take away nodes under the form's feet. React takes nodes away from where it
 * put them, and the DOM refuses where they are no longer there: one such refusal would take the whole form with it.
 *
 * Texts that change stand alone in their elements, so React writes those without asking what is inside; what is left are
 * elements, and for them the two calls that refuse find the node where it is now (decision 029).
 */

/** Has nodes of a part of the page taken away and put in also where others have moved them. Elsewhere nothing changes. */
export const surviveForeignNodes = (root: Element): void => {
  const { removeChild, insertBefore } = Node.prototype
  const isOurs = (parent: Node): boolean => root.contains(parent) || !parent.isConnected
  Object.assign(Node.prototype, {
    removeChild<T extends Node>(this: Node, child: T): T {
      if (child.parentNode === this || !isOurs(this)) return removeChild.call(this, child) as T
      // Moved: it goes from there. Gone already: that is what was asked for.
      child.parentNode?.removeChild(child)
      return child
    },
    insertBefore<T extends Node>(this: Node, node: T, before: Node | null): T {
      if (before === null || before.parentNode === this || !isOurs(this)) {
        return insertBefore.call(this, node, before) as T
      }
      return insertBefore.call(this, node, childAround(this, before)) as T
    },
  })
}

/** What of a parent's own children a node has been moved into; null where it is not in it any more. */
const childAround = (parent: Node, node: Node): Node | null => {
  let around: Node | null = node
  while (around !== null && around.parentNode !== parent) around = around.parentNode
  return around
}
