import type { MinuteItem, Minutes } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill, fillFirst } from '../houseStyle/wording.ts'
import { personPlaces } from './people.ts'
import { inARow } from './sentences.ts'

/** The sentence of apologies, worked out from the roll: `Apologies for absence were received from A, B (org) and C.` Those somebody stood in for come last. Nothing where there were none. */
export function apologiesSentence(minutes: Minutes, style: HouseStyle): string | undefined {
  const { sentence, people } = style.apologies
  if (sentence === undefined || minutes.apologies.length === 0) return undefined
  const names = minutes.apologies.map(apology => {
    const substitute = apology.substitute === undefined ? {} : personPlaces(style, apology.substitute)
    const text =
      fillFirst(people, {
        ...personPlaces(style, apology),
        substitute: substitute['name'],
        substituteDetails: substitute['details'],
      }) ?? apology.name
    return { text, substituted: substitute['name'] !== undefined && text.includes(substitute['name']) }
  })
  const last = [...names.filter(n => !n.substituted), ...names.filter(n => n.substituted)]
  return fill(sentence, {
    names: inARow(
      last.map(n => n.text),
      style.names.joined,
    ),
  })
}

/** The item that apologies belong to: the one for them, else the first whose title names them (“Introduction, apologies and minutes of the previous meeting”). */
export const homeOfApologies = (items: readonly MinuteItem[]): MinuteItem | undefined =>
  items.find(i => i.kind === 'apologies') ??
  items.find(i => /\bapolog(?:y|ies)\b|\babsences?\b|\bymddiheuriad/i.test(i.title) && i.restriction === undefined)

/** Whether a text is a sentence of apologies a clerk typed; one for coming late is none for absence. */
export const isApology = (text: string, style: HouseStyle): boolean =>
  !/^apologies\b.* for (?:late|being late|arriving late|early departure|leaving early|having to leave)/i.test(
    text.trim(),
  ) && style.apologies.already.some(b => text.trim().toLowerCase().startsWith(b.toLowerCase()))
