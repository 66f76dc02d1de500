import { focusField } from '../forms/focus-field.ts'
import { SheetForm } from '../forms/SheetForm.tsx'
import { Steps } from '../forms/Steps.tsx'
import { SheetContext } from '../forms/sheet.ts'
import type { Path } from '../templates/define-template.ts'
import { Blocked } from './Blocked.tsx'
import { useBatchDialog } from './batch/use-batch-dialog.ts'
import { DOWNLOAD_BUTTON, MORE_BUTTON } from './button-ids.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { type Carry, useCarry } from './carry/use-carry.ts'
import { DownloadNotice } from './DownloadNotice.tsx'
import { DropZone } from './DropZone.tsx'
import { fetched } from './fetched.tsx'
import { Guide } from './Guide.tsx'
import { mayBeApp } from './in-app/may-be-app.ts'
import { Notices } from './Notices.tsx'
import type { OpenedSheet } from './open-sheet.ts'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { panelOf, Tabs } from './preview/Tabs.tsx'
import { usePanes } from './preview/use-panes.ts'
import { SaidNotice } from './SaidNotice.tsx'
import { useSuggestions } from './suggest/use-suggestions.ts'
import { TopBar } from './TopBar.tsx'
import { Guard } from './trouble/Guard.tsx'
import { useCurrentSection } from './use-current-section.ts'
import { useWork, type Work } from './use-work.ts'

const CarryLine = fetched(async () => (await import('./carry/CarryLine.tsx')).CarryLine, '从已有的带过来')
const NextSheets = fetched(async () => (await import('./carry/NextSheets.tsx')).NextSheets, '接着做')
const InAppNotice = fetched(async () => (await import('./in-app/InAppNotice.tsx')).InAppNotice, '别的打开办法')

/** A sheet being filled in: the bar, the form, and the sheet beside it or, where there is no room, behind a tab. */
export const SheetWorkspace = (opened: OpenedSheet) => {
  const work = useWork(opened)
  const { template } = opened
  const { data, live, replace, inOut, elsewhere, sheet } = work
  const panes = usePanes()
  const carry = useCarry(opened)
  const batch = useBatchDialog(template, inOut.run)
  useSuggestions(opened.draft, data)
  const guide = (
    <Guard what="填写提示">
      <Guide template={template} hints={live.hints} errors={live.errors} />
    </Guard>
  )
  // What is in the way of a download, or became of it, is said above the form.
  const issue = (): void => {
    panes.open('fill')
    work.issue()
  }
  const pick = (path: Path): void => {
    panes.open('fill')
    focusField(template.id, path)
  }
  return (
    <SheetContext value={sheet}>
      <Guard what="工具栏">
        <TopBar template={template} work={work} onCarry={carry.ask} onBatch={batch.open} onDownload={issue} />
      </Guard>
      {!panes.wide && <Tabs panes={panes} />}
      <div className="panes" data-folded={panes.folded || undefined}>
        <div className="filling" {...panelOf('fill', panes)}>
          <Guard what="填写步骤">
            <Steps current={useCurrentSection(template, work.generation)} />
          </Guard>
          <Guard what="提醒">
            <Remarks {...opened} work={work} carry={carry} />
          </Guard>
          <fieldset className="filled-in" disabled={elsewhere} aria-label={template.name}>
            <Guard what="表单" rescues>
              <SheetForm
                key={work.generation}
                template={template}
                data={data}
                onChange={work.edit}
                onLeave={work.leave}
              />
            </Guard>
          </fieldset>
          {(!panes.wide || panes.folded) && guide}
        </div>
        <PreviewPane template={template} data={data} panes={panes} onPick={pick}>
          {panes.wide && guide}
        </PreviewPane>
      </div>
      <DropZone onDrop={inOut.open} />
      {batch.opened && (
        <Guard what="批量生成" onClose={batch.close}>
          <batch.opened.Dialog {...{ template, sample: batch.opened.sample }} onClose={batch.close} />
        </Guard>
      )}
      <Guard what="确认框" onClose={replace.cancel}>
        <ConfirmDialog
          asking={replace.asking}
          onConfirm={replace.confirm}
          onAside={(replacement) => {
            replace.cancel()
            inOut.setAside(replacement)
          }}
          onCancel={replace.cancel}
        />
      </Guard>
    </SheetContext>
  )
}

// What is said above the form: about saving, about what is in the way, about the download.
const Remarks = ({ work, carry, ...opened }: OpenedSheet & { readonly work: Work; readonly carry: Carry }) => {
  const { template, draft, notice } = opened
  const { data, saved, live, download, replace, inOut, elsewhere, asked } = work
  const { userAgent } = navigator
  return (
    <>
      {mayBeApp(userAgent) && <InAppNotice userAgent={userAgent} onCopyText={inOut.copyText} onShare={inOut.share} />}
      <Notices
        saved={saved}
        notice={notice}
        onExport={inOut.exportDraft}
        replaced={replace.done}
        elsewhere={elsewhere}
        onUndo={leaving(MORE_BUTTON, replace.undo)}
        onTakeOver={leaving(MORE_BUTTON, work.takeOver)}
      />
      <SaidNotice said={inOut.said} run={inOut.run} />
      {carry.shown && !elsewhere && (
        <CarryLine
          {...{ template, data }}
          own={draft.id}
          begun={draft.data}
          from={carry.from}
          asked={carry.asked}
          run={inOut.run}
          onTake={replace.put}
        />
      )}
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
      >
        {saved.kind !== 'unsaved' && <NextSheets template={template.id} draft={draft.id} />}
      </DownloadNotice>
    </>
  )
}

// A button that goes with its notice must not take the focus with it.
const leaving = (id: string, act: () => void) => () => {
  document.getElementById(id)?.focus()
  act()
}
