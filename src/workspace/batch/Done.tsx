import { Icon } from '../../forms/Icon.tsx'
import { type BatchState, type BatchWork, countMade } from './use-batch.ts'

type Props = Extract<BatchState, { kind: 'done' }> & { readonly work: BatchWork; readonly onClose: () => void }

/** What came of a batch. */
export const Done = ({ batch, total, zipName, work, onClose }: Props) => {
  const made = countMade(batch.made)
  const failed = batch.made.length - made
  const toLookAt = batch.made.filter(({ remarks, fileName }) => fileName !== '' && remarks.length > 0).length
  return (
    <>
      <div className="notice" data-good={made > 0 || undefined} data-warn={made === 0 || undefined}>
        <Icon name={made > 0 ? 'tick' : 'warning'} />
        <div role="status">
          <p>{outcome(made, batch.made.length, total)}</p>
          {made > 0 && <p>已下载“{zipName}”，里面的“清单.csv”写着每一份来自原文件的哪一行。</p>}
          {failed > 0 && <p>{failed} 份没有生成，原因见清单。</p>}
          {toLookAt > 0 && <p>{toLookAt} 份要看一眼，见清单的“提醒”一栏。</p>}
        </div>
      </div>
      <div className="choices">
        <button type="button" className="btn main" onClick={onClose}>
          完成
        </button>
        {made > 0 && (
          <button type="button" className="btn" onClick={work.download}>
            再下载一次
          </button>
        )}
        <button type="button" className="btn" onClick={work.reset}>
          再做一批
        </button>
      </div>
    </>
  )
}

const outcome = (made: number, tried: number, total: number): string => {
  if (tried < total) return made === 0 ? '已停止，一份都没有生成。' : `已停止，生成了 ${total} 份里的 ${made} 份。`
  return `已生成 ${made} 份 PDF。`
}
