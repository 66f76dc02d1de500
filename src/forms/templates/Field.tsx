import type { FieldTemplateProps } from '@rjsf/utils'
import { countCharacters } from '../../templates/count-characters.ts'
import { isChoices, isSegmented } from '../is-segmented.ts'
import { labelId, useFieldNotes, whyId } from '../sheet.ts'
import { Advice, Errors } from './Remarks.tsx'

/** A label, why the field is there, its errors, the control, advice. */
export const Field = ({ id, label, required, schema, uiSchema, formData, children }: FieldTemplateProps) => {
  const notes = useFieldNotes(id)
  const width = uiSchema?.['ui:options']?.['width'] ?? 6
  const isGroup = isSegmented(schema) || isChoices(schema)
  const isOutput = schema['x-computed'] === true
  return (
    <div className="field labelled" data-width={width} data-invalid={notes.errors.length > 0 || undefined}>
      <div className="field-head">
        <Label
          id={id}
          text={label}
          required={required === true || notes.needed === true}
          group={isGroup}
          computed={isOutput}
        />
        <Counter text={formData} limit={schema['x-limit']} />
      </div>
      {schema.description && (
        <p className="why" id={whyId(id)}>
          {schema.description}
        </p>
      )}
      <Errors id={id} notes={notes} />
      {isOutput ? (
        <output id={id} className="control" aria-describedby={schema.description && whyId(id)}>
          {notes.suggestion ?? '—'}
        </output>
      ) : (
        children
      )}
      <Advice id={id} notes={notes} isShown={isOutput} />
    </div>
  )
}

/** `（选填）` is said, never a star: most fields are needed, the others are the exception. */
export const Optional = () => <span className="optional">（选填）</span>

interface LabelProps {
  readonly id: string
  readonly text: string
  readonly required: boolean
  readonly group: boolean
  /** Worked out, never typed: neither needed nor optional. */
  readonly computed: boolean
}

// A <label> can't name a group of radio buttons.
const Label = ({ id, text, required, group, computed }: LabelProps) => {
  const content = (
    <>
      {text}
      {computed ? <span className="optional">（自动算）</span> : !required && <Optional />}
    </>
  )
  if (group)
    return (
      <span id={labelId(id)} className="label">
        {content}
      </span>
    )
  return (
    <label htmlFor={id} className="label">
      {content}
    </label>
  )
}

const Counter = ({ text, limit }: { readonly text: unknown; readonly limit: unknown }) => {
  if (typeof text !== 'string' || typeof limit !== 'number') return null
  const count = countCharacters(text)
  if (count === 0) return null
  return (
    <span className="counter" data-over={count > limit || undefined}>
      {`${count} / ${limit} 字`}
    </span>
  )
}
