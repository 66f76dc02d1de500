/*
 * A template's form. The only door to the form library, which draws and reports changes; it validates nothing here:
 * one check (check.ts) serves the fields, the summary and the download, and what it says reaches the fields by notes.
 */
import Form from '@rjsf/core'
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import type { Template } from '../templates/define-template.ts'
import type { SheetData } from './check.ts'
import { templates, widgets } from './theme.ts'
import { translateString } from './translate.ts'

interface Props {
  readonly template: Template
  readonly data: SheetData
  readonly onChange: (data: SheetData) => void
  /** A field was left; called with its id. */
  readonly onLeave: (id: string) => void
}

/** The form of the sheet in the context. The data is the caller's: each change is to be handed back as `data`. */
export const SheetForm = ({ template, data, onChange, onLeave }: Props) => (
  <Form
    schema={schemaOf(template)}
    uiSchema={template.ui}
    validator={NO_VALIDATOR}
    formData={data}
    idPrefix={template.id}
    templates={templates}
    widgets={widgets}
    translateString={translateString}
    onChange={(event) => onChange(event.formData ?? {})}
    onBlur={onLeave}
    noValidate
    noHtml5Validate
    showErrorList={false}
    autoComplete="off"
    // Data is what was typed: defaults are shown, not stored, and no row is made that nobody asked for.
    experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults', arrayMinItems: { populate: 'never' } }}
  >
    {/* Something must stand here, or the library draws a button of its own. */}
    <span hidden />
  </Form>
)

// The library's schema type lists every keyword of JSON Schema as mutable; ours is a readonly part of it.
const schemaOf = ({ schema }: Template): RJSFSchema => schema as RJSFSchema

// The library asks a validator which of several schemas fits, and ours have no alternatives.
const NO_VALIDATOR: ValidatorType = {
  isValid: () => true,
  rawValidation: () => ({}),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
}
