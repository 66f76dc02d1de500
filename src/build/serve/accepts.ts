/** Whether an `Accept-Encoding` allows a coding by its name: `br;q=0` doesn't (RFC 9110, 12.5.3). */
export const accepts = (header: string | undefined, coding: string): boolean =>
  (header ?? '').split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    return name === coding && !parameters.some((each) => /^q\s*=\s*0(\.0*)?$/.test(each))
  })
