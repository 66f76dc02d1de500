/** For whoever keeps the handbook: folded, and ready to be copied. */
export const Details = ({ text }: { readonly text: string }) => (
  <details>
    <summary>给维护手册的人看的详情</summary>
    <textarea readOnly rows={6} aria-label="错误详情" value={text} onFocus={(event) => event.currentTarget.select()} />
  </details>
)
