interface Props {
  /** What it shows. */
  readonly text: string
  /** Its full name, which says of what. */
  readonly name: string
  readonly allowed?: boolean
  readonly close: () => void
  readonly act: () => void
}

/** A button in a menu: closes it, then acts. */
export const MenuItem = ({ text, name, allowed = true, close, act }: Props) => (
  <button
    type="button"
    aria-label={name}
    disabled={!allowed}
    onClick={() => {
      close()
      act()
    }}
  >
    {text}
  </button>
)
