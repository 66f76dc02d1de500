/** A font file did not arrive. Nothing is wrong with the data; trying again may help. */
export class FontLoadError extends Error {
  override readonly name = 'FontLoadError'
  readonly file: string
  constructor(file: string, options?: ErrorOptions) {
    super('字体文件没有下载完整，可能是网络断了。填写的内容都还在，请联网后再试一次。', options)
    this.file = file
  }
}
