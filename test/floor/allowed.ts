/*
 * Names younger than the floor, or of secure pages alone, that the built scripts may hold all the same, each with what
 * covers it. One that no script holds any more has to go.
 */

/** Why a name does no harm. */
export type Allowed = Readonly<Record<string, string>>

/** Popovers stay in a browser’s own hands, whatever is taken from its scripts: tried in a real old one. */
export const POPOVER = 'src/workspace/popover.ts fetches @oddbird/popover-polyfill where it is missing'
const OURS = 'a field of our own data, or of a library’s'
const REACT = 'React asks for it first, or tries'
const PAGEFIND = 'Pagefind asks for it first'
const ASKED = 'asked for where it is used'

/** Names behind a point that belong to something younger, or to something of the same name. */
export const MEMBERS: Allowed = {
  Segmenter: PAGEFIND,
  segment: PAGEFIND,
  captureStackTrace: 'libraries ask for it first',
  hidePopover: POPOVER,
  popover: POPOVER,
  showPopover: POPOVER,
  popoverTargetAction: POPOVER,
  popoverTargetElement: POPOVER,
  ariaBusy: 'set for assistive technology; Firefox before 119 leaves it',
  ariaHidden: 'set for assistive technology; Firefox before 119 leaves it',
  ariaLabel: 'set for assistive technology; Firefox before 119 leaves it',
  responseStatus: 'compared with a number, which nothing fails',
  role: 'set by attribute, or a field of our own data',
  connection: REACT,
  cssFloat: REACT,
  displayName: REACT,
  fetchPriority: REACT,
  getSelection: REACT,
  imageSizes: REACT,
  startViewTransition: REACT,
  dispose: OURS,
  difference: OURS,
  actions: OURS,
  alpha: OURS,
  animation: REACT,
  bytes: OURS,
  capture: REACT,
  colorSpace: OURS,
  contentType: OURS,
  copyTo: OURS,
  delay: OURS,
  drop: OURS,
  effects: OURS,
  estimate: OURS,
  fileName: OURS,
  getName: OURS,
  grow: 'memory of Pagefind’s WebAssembly',
  image: OURS,
  locale: OURS,
  permissions: OURS,
  priority: OURS,
  serviceWorker: 'of the navigator, see below',
  side: OURS,
  tag: OURS,
  take: OURS,
  use: OURS,
  zip: OURS,
}

/** Names that say whose they are. */
export const OWNED: Allowed = {
  'CSS.highlights': 'src/search/mark-page.ts asks for it; without it nothing is marked',
  Highlight: 'src/search/mark-page.ts asks for CSS.highlights',
  ToggleEvent: POPOVER,
  ClipboardItem: 'src/workspace/in-out/copy.ts has another way without it',
  'Error.captureStackTrace': 'libraries ask for it first',
  'Intl.Segmenter': PAGEFIND,
  cancelIdleCallback: 'src/workspace/preview/use-preview-part.ts asks for it',
  requestIdleCallback: 'src/workspace/preview/use-preview-part.ts asks for it',
  navigation: REACT,
  'navigator.connection': `${REACT}; src/search asks for it`,
  setImmediate: 'libraries ask for it first',
  // Of secure pages alone.
  'navigator.clipboard': 'src/workspace/in-out/copy.ts shows the text instead',
  'crypto.subtle': 'the service worker’s, which only a secure page has',
  'navigator.locks': 'src/drafts/seat.ts has another way',
  'navigator.serviceWorker': ASKED,
  'navigator.storage': 'src/drafts/persist.ts asks for it',
  caches: 'the service worker’s, which only a secure page has',
}

/** Exceptions that hold in one script alone. */
export const ONLY_IN: Readonly<Record<string, RegExp>> = { 'crypto.subtle': /\bsw\.js$/ }

/** What a page has only by https or on this machine, and which of the global objects has it. */
export const SECURE_ONLY: readonly string[] = [
  'crypto.randomUUID',
  'crypto.subtle',
  'caches',
  'cookieStore',
  'showDirectoryPicker',
  'showOpenFilePicker',
  'showSaveFilePicker',
  ...['bluetooth', 'canShare', 'clipboard', 'credentials', 'geolocation', 'getBattery', 'gpu', 'hid', 'keyboard'].map(
    (name) => `navigator.${name}`,
  ),
  ...['locks', 'mediaDevices', 'serial', 'serviceWorker', 'share', 'storage', 'usb', 'userAgentData', 'wakeLock'].map(
    (name) => `navigator.${name}`,
  ),
]
