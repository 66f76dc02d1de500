import type { WidgetProps } from '@rjsf/utils'
import { MomentInput } from './MomentInput.tsx'

/** A date, typed in any of the usual ways or picked from the calendar; kept as `YYYY-MM-DD`. */
export const DateWidget = (props: WidgetProps) => <MomentInput {...props} withTime={false} />
