/*
 * A browser as a person has it before them: an address, a pointer, a keyboard, a folder for downloads. Each kind is
 * driven by what it understands; the walk knows none of that.
 */

/** An open browser with one page. */
export interface Browser {
  /** `Firefox 153.8.0` */
  readonly name: string
  /** Where its downloads go. */
  readonly downloads: string
  /** Goes to an address; resolves when the page has loaded. */
  readonly open: (url: string) => Promise<void>
  /** Runs a function in the page. It sees its arguments only, which are JSON, as is what it returns. */
  readonly run: <A extends readonly unknown[], T>(act: (...given: A) => T | Promise<T>, ...given: A) => Promise<T>
  /** Presses the pointer's first button there; CSS pixels of the window. */
  readonly click: (x: number, y: number) => Promise<void>
  /** Types a text, a key a character. */
  readonly type: (text: string) => Promise<void>
  /** Presses a key, with Control held where asked for: `Enter`, `Control+v`. */
  readonly press: (key: string) => Promise<void>
  /** A PNG of the window. */
  readonly screenshot: () => Promise<Buffer>
  /** What it would put on paper, A4, as a PDF; only Firefox is asked. */
  readonly print?: () => Promise<Uint8Array>
  /** Errors that the browser itself has told of; grows as it goes. */
  readonly errors: readonly string[]
  /** Ends the browser and all that was started for it. */
  readonly close: () => Promise<void>
}

/** How a browser is to start. */
export interface BrowserOptions {
  /** CSS pixels. @default 1440 × 900 */
  readonly size?: readonly [width: number, height: number]
  /** Refuses every cookie and all storage, as a reader may set it; only Firefox is asked. */
  readonly refusesStorage?: boolean
}
