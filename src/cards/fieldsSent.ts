/** The data of a button or a form, as it was sent. */
export type DataSent = Readonly<Record<string, unknown>>

/** Reads the fields of a form as text without space around it, cut at so many characters; what is not there is empty. */
export const wordsSent =
  (data: DataSent, longest: number) =>
  (field: string): string => {
    const sent = data[field]
    if (typeof sent === 'string') return sent.trim().slice(0, longest)
    return typeof sent === 'number' || typeof sent === 'boolean' ? String(sent) : ''
  }
