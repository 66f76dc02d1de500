import { Component, Fragment, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Icon } from '../../forms/Icon.tsx'
import { inHand } from './in-hand.ts'

interface Props {
  /** What is missing where it fails: 预览. */
  readonly what: string
  readonly children: ReactNode
  /** What was typed is no longer to be seen where this fails: it is offered. */
  readonly rescues?: boolean
  /** Called before it is drawn again. */
  readonly onAgain?: () => void
  /** Puts it away; absent where it can't be done without. */
  readonly onClose?: (() => void) | undefined
}

interface State {
  readonly failed: boolean
  readonly error?: unknown
  readonly attempt: number
}

/**
 * A panel that may fail without taking the others with it. What was typed just before is saved; the panel can be opened
 * again.
 */
export class Guard extends Component<Props, State> {
  override readonly state: State = { failed: false, attempt: 1 }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, error }
  }

  override componentDidCatch(): void {
    void inHand()?.flush()
  }

  private readonly again = (): void => {
    this.props.onAgain?.()
    this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 }))
  }

  override render(): ReactNode {
    const { failed, error, attempt } = this.state
    if (!failed) return <Fragment key={attempt}>{this.props.children}</Fragment>
    return <Broken {...this.props} error={error} onAgain={this.again} />
  }
}

/** A guarded panel that can be put away. */
export const guard = (what: string, children: ReactNode, onClose: () => void): ReactNode => (
  <Guard what={what} onClose={onClose}>
    {children}
  </Guard>
)

const Rescue = lazy(async () => ({ default: (await import('./Rescue.tsx').catch(() => AT_LEAST)).Rescue }))

const Broken = ({ what, rescues = false, error, onAgain, onClose }: Props & { readonly error: unknown }) => {
  const box = useRef<HTMLDivElement>(null)
  // A dialog that fails leaves its notice at the end of the page.
  useEffect(() => {
    // Not given back: Chromium answers with a promise, which React would call when the panel goes.
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const typed = rescues ? inHand() : undefined
  return (
    <div ref={box} className="notice" data-warn role="alert">
      <Icon name="warning" />
      <div>
        <Suspense fallback={<p>{`${what}出了错。填的内容都还在。`}</p>}>
          <Rescue {...{ what, error, typed }} />
        </Suspense>
        <div className="choices">
          <button type="button" className="btn" aria-label={`重新打开${what}`} onClick={onAgain}>
            重新打开
          </button>
          {onClose && (
            <button type="button" className="btn" onClick={onClose}>
              关闭
            </button>
          )}
        </div>
      </div>
    </div>
  )
}

/** What a panel that failed says and offers. */
export interface RescueProps {
  readonly what: string
  readonly error: unknown
  /** What is to be offered. */
  readonly typed: ReturnType<typeof inHand>
}

// Where not even the sentences come, the text itself is given: it is what must not be lost.
const AT_LEAST = {
  Rescue: ({ what, typed }: RescueProps) => (
    <>
      <p>{`${what}出了错，原因没能查清。填的内容都还在。`}</p>
      {typed && (
        <textarea readOnly rows={6} aria-label="填过的内容" value={JSON.stringify(typed.draft, undefined, 2)} />
      )}
    </>
  ),
}
