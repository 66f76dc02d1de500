/*
 * Built-ins that a browser in use today may lack. That one is missing shows as “x.toSorted is not a function”, which a
 * fault of our own may show as too: only the browser itself can tell the two apart.
 */

const prototypeOf = (name: string): unknown =>
  (Reflect.get(globalThis, name) as { prototype?: unknown } | undefined)?.prototype

// Where to look for each name.
const HOMES: readonly (readonly [home: () => unknown, names: string])[] = [
  [() => Array.prototype, 'at findLast findLastIndex toSorted toReversed toSpliced with flatMap'],
  [() => String.prototype, 'at replaceAll matchAll toWellFormed isWellFormed'],
  [() => Array, 'fromAsync'],
  [() => Object, 'hasOwn groupBy fromEntries'],
  [() => Map, 'groupBy'],
  [() => Promise, 'any allSettled withResolvers try'],
  [() => prototypeOf('Set'), 'union intersection difference isSubsetOf'],
  [() => prototypeOf('Iterator') ?? {}, 'map filter toArray take drop flatMap some every find'],
  [() => prototypeOf('Uint8Array'), 'toBase64 toHex'],
  [() => prototypeOf('Blob'), 'arrayBuffer text stream bytes'],
  [() => prototypeOf('Element'), 'replaceChildren checkVisibility moveBefore'],
  [() => prototypeOf('HTMLElement'), 'showPopover hidePopover togglePopover'],
  [() => prototypeOf('HTMLDialogElement') ?? {}, 'showModal close'],
  [() => prototypeOf('HTMLInputElement'), 'showPicker'],
  [() => AbortSignal, 'timeout any'],
  [() => URL, 'canParse parse'],
  [() => globalThis.crypto ?? {}, 'randomUUID subtle'],
  [() => navigator, 'locks clipboard'],
  [
    () => globalThis,
    'structuredClone queueMicrotask reportError requestIdleCallback Worker indexedDB CompressionStream ' +
      'DecompressionStream BroadcastChannel WebAssembly Highlight ResizeObserver IntersectionObserver Iterator WeakRef',
  ],
  [() => Intl, 'Segmenter ListFormat'],
  [() => prototypeOf('CSSStyleSheet'), 'replaceSync'],
]

/** The built-in named in an error's message that this browser lacks; undefined where it lacks none that is named there. */
export const lackingIn = (message: string): string | undefined =>
  HOMES.flatMap(([home, names]) =>
    names.split(' ').filter((name) => new RegExp(`\\b${name}\\b`).test(message) && !has(home(), name)),
  )[0]

/** What every browser since 2022 has: one that lacks it may not understand our scripts either. */
export const lackingAtAll = (): string | undefined =>
  (['findLast', 'at'] as const).find((name) => !has(Array.prototype, name)) ??
  ('hasOwn' in Object ? undefined : 'Object.hasOwn')

const has = (home: unknown, name: string): boolean =>
  (typeof home === 'object' || typeof home === 'function') && home !== null && Reflect.get(home, name) !== undefined
