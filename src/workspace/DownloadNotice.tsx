import type { ReactNode } from 'react'
import { Icon } from '../forms/Icon.tsx'
import type { Edition } from './make-sheet.ts'
import { TroubleNotice } from './trouble/TroubleNotice.tsx'
import type { DownloadState } from './use-download.ts'

interface Props {
  readonly state: DownloadState
  readonly onRetry: (edition: Edition) => void
  /** What can be done next with a sheet that is made. */
  readonly children: ReactNode
}

/** What became of a download. */
export const DownloadNotice = ({ state, onRetry, children }: Props) => (
  <div role="status">
    {state.kind === 'working' && <p className="visually-hidden">正在生成 PDF</p>}
    {state.kind === 'done' && (
      <div className="notice" data-good>
        <Icon name="tick" />
        <div>
          <p>{`已下载“${state.sheet.fileName}”，共 ${state.sheet.pages} 页。`}</p>
          {state.sheet.warnings.map((warning) => (
            <p key={warning}>{`${warning}。`}</p>
          ))}
          {children}
        </div>
      </div>
    )}
    {state.kind === 'failed' && <TroubleNotice trouble={state.trouble} onRetry={() => onRetry(state.edition)} />}
  </div>
)
