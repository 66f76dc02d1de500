import type { WidgetProps } from '@rjsf/utils'
import { MomentInput } from './MomentInput.tsx'

/** A date and time, typed in any of the usual ways or picked from the calendar; kept as `YYYY-MM-DD HH:mm`. */
export const DateTimeWidget = (props: WidgetProps) => <MomentInput {...props} withTime={true} />
