/*
 * The form on the screen: the notice, then the agenda, then what has to be ready.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which a meeting is prepared. */
export const sections: readonly Section[] = [
  {
    id: 'meeting',
    title: '会议',
    fields: [
      'meetingType',
      'title',
      'projectNo',
      'objective',
      'startAt',
      'endAt',
      'mode',
      'place',
      'host',
      'recorder',
      'attendees',
    ],
  },
  { id: 'agenda', title: '议程', fields: ['agenda'] },
  {
    id: 'preparation',
    title: '准备',
    fields: ['materials', 'equipment', 'rehearsalAt', 'reception', 'reminder'],
  },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  meetingType: { 'ui:widget': 'select', 'ui:options': { width: 2 } },
  title: { 'ui:placeholder': '金桔味上市第一次提案', 'ui:options': { width: 4 } },
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 2 } },
  objective: { 'ui:placeholder': '客户选定 1 个创意方向并确认修改意见', 'ui:options': { width: 4 } },
  startAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  endAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  mode: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  place: { 'ui:placeholder': '客户会议室 3 层', 'ui:options': { width: 3 } },
  host: { 'ui:placeholder': '客户总监', 'ui:options': { width: 3 } },
  recorder: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 3 } },
  attendees: {
    items: { party: { 'ui:widget': 'select' }, need: { 'ui:widget': 'select' }, confirmed: { 'ui:widget': 'select' } },
  },
  agenda: { items: { at: { 'ui:readonly': true } } },
  materials: { items: { due: { 'ui:widget': 'datetime' }, ready: { 'ui:widget': 'select' } } },
  equipment: { 'ui:widget': 'checkboxes' },
  rehearsalAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  reception: { 'ui:placeholder': '08:40 公司出发', 'ui:options': { width: 3 } },
  reminder: { 'ui:widget': 'checkboxes' },
  ...fileUi,
}
