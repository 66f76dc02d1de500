import { Icon } from '../../forms/Icon.tsx'
import type { BatchState, BatchWork } from './use-batch.ts'

type Props = Extract<BatchState, { kind: 'making' }> & { readonly work: BatchWork }

/** A batch under way. */
export const Making = ({ made, total, paused, trouble, left, work }: Props) => (
  <>
    <div role="alert">
      {trouble !== undefined && (
        <p className="notice" data-warn>
          <Icon name="warning" />
          <span>{trouble}</span>
        </p>
      )}
    </div>
    <progress aria-label="进度" value={made} max={total} />
    <p className="batch-count">
      {`${paused ? '已暂停，' : ''}已生成 ${made} / ${total} 份${!paused && left !== undefined ? `，${timeLeft(left)}` : ''}`}
    </p>
    {/* Heard at every tenth only: a voice that counts sheets can't be listened to. */}
    <p className="visually-hidden" role="status">
      {paused ? '已暂停' : `已生成 ${Math.floor((made / total) * 10) * 10}%`}
    </p>
    <div className="choices">
      {/* One button, so that the focus stays where it is. */}
      <button type="button" className="btn" onClick={paused ? work.resume : work.pause}>
        {paused ? '继续' : '暂停'}
      </button>
      <button type="button" className="btn" onClick={work.stop}>
        停止
      </button>
    </div>
    <p className="small">停止以后，已经生成的仍可以下载。请不要关掉这一页。</p>
  </>
)

const timeLeft = (seconds: number): string =>
  seconds < 60 ? `大约还要 ${Math.max(1, Math.ceil(seconds))} 秒` : `大约还要 ${Math.ceil(seconds / 60)} 分钟`
