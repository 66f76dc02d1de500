/*
 * A template's form. The only door to the form library, which draws and reports changes; it validates nothing here:
 * one check (check.ts) serves the fields, the summary and the download, and what it says reaches the fields by notes.
 * The rows of tables pass it by (decision 013).
 */
import Form from '@rjsf/core'
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { useMemo, useRef } from 'react'
import type { Template } from '../templates/define-template.ts'
import type { SheetData } from './check.ts'
import { TableDataContext, type TableWrites, TableWritesContext } from './table/table-data.ts'
import { useFieldsAlone, withFields } from './table/without-tables.ts'
import { fields, templates, widgets } from './theme.ts'
import { translateString } from './translate.ts'

interface Props {
  readonly template: Template
  readonly data: SheetData
  readonly onChange: (data: SheetData) => void
  /** A field was left; called with its id. */
  readonly onLeave: (id: string) => void
}

/** The form of the sheet in the context. The data is the caller's: each change is to be handed back as `data`. */
export const SheetForm = ({ template, data, onChange, onLeave }: Props) => {
  const alone = useFieldsAlone(template.schema, data)
  const latest = useRef({ data, onChange, onLeave })
  latest.current = { data, onChange, onLeave }
  const acts = useMemo(() => {
    const change = (next: SheetData): void => {
      // Two changes may come of one press, the second before the first is drawn.
      latest.current.data = next
      latest.current.onChange(next)
    }
    const writes: TableWrites = {
      setRows: (field, rows) => change({ ...latest.current.data, [field]: rows }),
      leave: (id) => latest.current.onLeave(id),
    }
    const setFields = (next: SheetData): void => change(withFields(template.schema, latest.current.data, next))
    return { writes, setFields }
  }, [template])
  const form = useMemo(
    () => (
      <Form
        schema={schemaOf(template)}
        uiSchema={template.ui}
        validator={NO_VALIDATOR}
        formData={alone}
        idPrefix={template.id}
        fields={fields}
        templates={templates}
        widgets={widgets}
        translateString={translateString}
        onChange={(event) => acts.setFields(event.formData ?? {})}
        onBlur={acts.writes.leave}
        noValidate
        noHtml5Validate
        showErrorList={false}
        autoComplete="off"
        // Data is what was typed: defaults are shown, not stored, and no row is made that nobody asked for.
        experimental_defaultFormStateBehavior={{
          emptyObjectFields: 'skipDefaults',
          arrayMinItems: { populate: 'never' },
        }}
      >
        {/* Something must stand here, or the library draws a button of its own. */}
        <span hidden />
      </Form>
    ),
    [template, alone, acts],
  )
  return (
    <TableWritesContext value={acts.writes}>
      <TableDataContext value={data}>{form}</TableDataContext>
    </TableWritesContext>
  )
}

// The library's schema type lists every keyword of JSON Schema as mutable; ours is a readonly part of it.
const schemaOf = ({ schema }: Template): RJSFSchema => schema as RJSFSchema

// The library asks a validator which of several schemas fits, and ours have no alternatives.
const NO_VALIDATOR: ValidatorType = {
  isValid: () => true,
  rawValidation: () => ({}),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
}
