import { Icon } from '../forms/Icon.tsx'
import { type Saved, timeOfDay } from './use-draft.ts'

/** Whether what is on the screen is saved. Said, not announced: it changes with every pause in typing. */
export const SavedState = ({ saved }: { readonly saved: Saved }) => {
  switch (saved.kind) {
    case 'untouched':
      return <p className="saved" />
    case 'saving':
      return (
        <p className="saved">
          <span>正在保存</span>
        </p>
      )
    case 'saved':
      return (
        <p className="saved" data-good>
          <Icon name="tick" />
          <span>{`已保存 ${timeOfDay(saved.at)}`}</span>
        </p>
      )
    case 'unsaved':
      return (
        <p className="saved" data-bad>
          <Icon name="warning" />
          <span>没有保存</span>
        </p>
      )
  }
}
