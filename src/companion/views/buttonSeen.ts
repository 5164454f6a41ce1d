import type { Button } from '../../cards/card.ts'
import { inWords } from '../../cards/say.ts'
import type { ButtonView } from './meetingView.ts'

const plain = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** A button of our cards as the page draws it: what it sends, and nothing of the card format. */
export function buttonSeen(button: Button): ButtonView {
  const { title = '', tooltip, data, url, style } = inWords(button) as Button & { readonly tooltip?: string }
  const { verb, msteams, ...rest } = plain(data)
  return {
    title,
    ...(tooltip === undefined ? {} : { tooltip }),
    verb: typeof verb === 'string' ? verb : '',
    data: rest as ButtonView['data'],
    ...(style === 'positive' ? { primary: true as const } : {}),
    ...(plain(msteams)['type'] === 'task/fetch' ? { form: true as const } : {}),
    ...(typeof url === 'string' ? { link: url } : {}),
  }
}

/** A button that is as good as typing these words. */
export const typedButton = (title: string, meeting: string, words: string): ButtonView => ({
  title: inWords(title),
  verb: 'typed',
  data: { meeting, words },
})
