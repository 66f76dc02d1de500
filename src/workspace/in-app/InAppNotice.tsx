import { Icon } from '../../forms/Icon.tsx'
import { inApp } from './in-app.ts'

interface Props {
  readonly userAgent: string
  readonly onCopyText: () => void
  readonly onShare: () => void
}

/** Said before anything is downloaded: what may not work here, and the two ways around it. */
export const InAppNotice = ({ userAgent, onCopyText, onShare }: Props) => {
  const app = inApp(userAgent)
  if (app === undefined) return null
  return (
    <section className="notice" data-warn aria-label={`在${app.name}里`}>
      <Icon name="warning" />
      <div>
        <p>
          现在是在{app.name}里打开的，点“下载 PDF”可能没有反应。可以复制文字直接发出去；要
          PDF，请用浏览器打开：点右上角“···”，选“
          {app.leave}”（字样可能略有不同）。
        </p>
        <p>浏览器里打开的是一张空表。想带上已经填好的，先复制带内容的链接，到浏览器里粘贴打开。</p>
        <div className="choices">
          <button type="button" className="btn" onClick={onCopyText}>
            复制文字
          </button>
          <button type="button" className="btn" onClick={onShare}>
            复制带内容的链接
          </button>
        </div>
      </div>
    </section>
  )
}
