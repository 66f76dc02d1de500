/* Line icons of the form, on the grid and in the stroke of the site's set (20 × 20, 1.6). */

const PATHS = {
  back: 'm12 4-6 6 6 6',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3m6-3v3',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  down: 'm6 8 4 4 4-4',
  more: 'M4.5 9.4v1.2m5.5-1.2v1.2m5.5-1.2v1.2',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.5-3.5M16 8l-3.5 3.5',
  tick: 'm4.5 10.5 3.5 3.5 7.5-8.5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  warning: 'M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2.4v.1',
} as const

/** A drawing beside words or inside a named button; never the only name of anything. */
export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg className="i" viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
