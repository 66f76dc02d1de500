/*
 * Our theme: the templates and widgets that draw a form, by the names the form library looks them up under.
 */
import type { FormProps } from '@rjsf/core'
import { FigureField } from './FigureField.tsx'
import { ListField } from './ListField.tsx'
import { FieldTemplate } from './templates/FieldTemplate.tsx'
import { ObjectTemplate } from './templates/ObjectTemplate.tsx'
import { CheckboxesWidget } from './widgets/CheckboxesWidget.tsx'
import { DateTimeWidget } from './widgets/DateTimeWidget.tsx'
import { DateWidget } from './widgets/DateWidget.tsx'
import { SegmentedWidget } from './widgets/SegmentedWidget.tsx'
import { SelectWidget } from './widgets/SelectWidget.tsx'
import { TextareaWidget } from './widgets/TextareaWidget.tsx'
import { TextWidget } from './widgets/TextWidget.tsx'

/** What is drawn around controls. */
export const templates: NonNullable<FormProps['templates']> = {
  FieldTemplate,
  ObjectFieldTemplate: ObjectTemplate,
}

/** What is drawn by the schema's type, where that is ours. */
export const fields: NonNullable<FormProps['fields']> = {
  ArrayField: ListField,
  NumberField: FigureField,
}

/** The controls. A template's `ui:widget` names `datetime` and `textarea`; the others follow from the schema. */
export const widgets: NonNullable<FormProps['widgets']> = {
  CheckboxesWidget,
  CheckboxWidget: SegmentedWidget,
  DateTimeWidget,
  DateWidget,
  // The number of options decides, whichever of the two a template asks for.
  RadioWidget: SelectWidget,
  SelectWidget,
  TextareaWidget,
  TextWidget,
}
