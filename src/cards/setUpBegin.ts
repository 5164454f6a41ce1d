import type { Begun } from '../meeting/founding.ts'
import { type Card, asTyped, card, heading, press, quiet, text, textField, warning } from './card.ts'
import { say } from './say.ts'

/** The card that begins a partnership: how it is called, and who clerks it. `kept` names what was kept of where it was asked for. */
export function beginCard(begun: Begun, kept: string, inChat: boolean, why?: string): Card {
  return card(
    [
      heading(say`A new partnership`),
      why === undefined ? undefined : warning(asTyped(why)),
      textField('name', say`Name`, {
        value: begun.name,
        maxLength: 200,
        placeholder: say`As the minutes print it`,
        isRequired: true,
        errorMessage: say`Give the name.`,
      }),
      textField('shortName', say`Short name`, {
        value: begun.shortName,
        maxLength: 60,
        placeholder: say`As text and file names refer to it`,
      }),
      textField('council', say`Council`, {
        value: begun.council,
        maxLength: 200,
        placeholder: say`The council that clerks it`,
        isRequired: true,
        errorMessage: say`Give the name of the council.`,
      }),
      quiet(
        inChat
          ? say`You are its clerk to begin with, and the chat you asked in becomes its chat.`
          : say`You are its clerk to begin with. Its chat is linked afterwards, by "link" and its name typed there.`,
      ),
    ],
    [press(say`Begin`, 'set up begin', { kept })],
  )
}

/** What the card that began a partnership becomes. */
export const begunCard = (name: string): Card =>
  card([text(say`${asTyped(name)} is begun. Everything else is set on its own card, which I have sent you below.`)])
