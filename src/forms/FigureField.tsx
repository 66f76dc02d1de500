import type { FieldProps } from '@rjsf/utils'
import { toFigure } from './figure.ts'

/** A figure outside of tables. The library's own takes 1e3 and 0x10 for figures, and remembers what was typed its own way. */
export const FigureField = (props: FieldProps) => {
  const { StringField } = props.registry.fields
  if (StringField === undefined) throw new Error('The form library has no field for texts.')
  return <StringField {...props} onChange={(value, ...rest) => props.onChange(toFigure(value), ...rest)} />
}
