import type { Path } from '../templates/define-template.ts'

/** A text in the data, and where it stands. */
export interface TextAt {
  readonly path: Path
  readonly text: string
}

/** Every text in the data, in its order. */
export const textsIn = (data: unknown, path: Path = []): readonly TextAt[] => {
  if (typeof data === 'string') return [{ path, text: data }]
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => textsIn(item, [...path, index]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]))
}
