/*
 * Finds the browsers of the distribution that the walk is taken in, or installs them.
 */
import { aptInstall, isOnPath, run } from '../support/install.ts'

/** A browser that the walk needs besides Chromium. */
export interface Wanted {
  readonly name: string
  /** Programs that must be there. */
  readonly programs: readonly string[]
  /** Of Debian and Ubuntu. */
  readonly packages: readonly string[]
}

/** The distribution's Firefox and WebKit; WebKit opens windows, and so needs a screen. */
export const WANTED = {
  firefox: { name: 'Firefox ESR', programs: ['firefox-esr'], packages: ['firefox-esr'] },
  webkit: { name: 'WebKitGTK', programs: ['WebKitWebDriver', 'Xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] },
} as const satisfies Readonly<Record<string, Wanted>>

/**
 * Whether a browser is there, after an attempt to install it where it wasn't.
 * @param say Told what is being done; an install is never silent.
 */
export const have = async (wanted: Wanted, say: (line: string) => void = console.log): Promise<boolean> => {
  const isThere = (): boolean => wanted.programs.every(isOnPath)
  if (!isThere() && isOnPath('apt-get')) {
    say(`No ${wanted.name} found: installing ${wanted.packages.join(', ')} …`)
    for (const step of aptInstall(wanted.packages)) await run(step, say)
  }
  return isThere()
}
