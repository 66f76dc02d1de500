import { SheetForm } from '../forms/SheetForm.tsx'
import { Steps } from '../forms/Steps.tsx'
import { SheetContext } from '../forms/sheet.ts'
import { Blocked } from './Blocked.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { DownloadNotice } from './DownloadNotice.tsx'
import { Guide } from './Guide.tsx'
import { Notices } from './Notices.tsx'
import type { OpenedSheet } from './open-sheet.ts'
import { DOWNLOAD_BUTTON, MORE_BUTTON, TopBar } from './TopBar.tsx'
import { useCurrentSection } from './use-current-section.ts'
import { useWork, type Work } from './use-work.ts'

/** A sheet being filled in: the bar, the form, and beside it, where there is room, the guide. */
export const SheetWorkspace = (opened: OpenedSheet) => {
  const work = useWork(opened)
  const { template } = opened
  const { data, saved, live, download, replace, sheet } = work
  return (
    <SheetContext value={sheet}>
      <TopBar
        template={template}
        data={data}
        saved={saved}
        working={download.state.kind === 'working'}
        onDownload={work.issue}
        onReplace={replace.ask}
      />
      <div className="panes">
        <div className="filling">
          <Steps current={useCurrentSection(template)} />
          <Remarks {...opened} work={work} />
          <SheetForm
            key={replace.generation}
            template={template}
            validators={opened.validators}
            data={data}
            onChange={work.edit}
            onLeave={work.leave}
          />
        </div>
        <Guide template={template} hints={live.hints} errors={live.errors} />
      </div>
      <ConfirmDialog asking={replace.asking} onConfirm={replace.confirm} onCancel={replace.cancel} />
    </SheetContext>
  )
}

// What is said above the form: about saving, about what is in the way, about the download.
const Remarks = ({ template, lost, work }: OpenedSheet & { readonly work: Work }) => {
  const { data, saved, live, download, replace, asked } = work
  return (
    <>
      <Notices saved={saved} lost={lost} replaced={replace.done} onUndo={leaving(MORE_BUTTON, replace.undo)} />
      {asked > 0 && (
        <Blocked
          prefix={template.id}
          errors={live.errors}
          asked={asked}
          onDraft={() => download.start(data, 'draft')}
        />
      )}
      <DownloadNotice
        state={download.state}
        onRetry={(edition) => leaving(DOWNLOAD_BUTTON, () => void download.start(data, edition))()}
      />
    </>
  )
}

// A button that goes with its notice must not take the focus with it.
const leaving = (id: string, act: () => void) => () => {
  document.getElementById(id)?.focus()
  act()
}
