import { worded } from '../meeting/worded.ts'
import { say } from './say.ts'

/** What is said of a partnership's terms of reference, where no card is called for. */
export const aboutSetUp = {
  clerksOnly: () => say`Only a clerk of the partnership may see and change its terms of reference.`,
  sent: () => say`I have sent you the terms of reference one-to-one.`,
  beginSent: () => say`I have sent you a card one-to-one, with which the partnership is begun.`,
  notSent: () => say`I could not write to you one-to-one. Write to me there once, and type "set up" again.`,
  asItWas: () => say`That is so already; nothing was changed.`,
  ready: (name: string) =>
    say`${name} can be used now: its clerk sends me an agenda one-to-one, after the word "agenda".`,
  notInChat: () => say`I cannot find that person in the chat any more. Pick somebody else, or give the e-mail address.`,
  /** With nobody named in the setting, IT has something to do. */
  mayNotFound: (anybodyNamed: boolean) =>
    anybodyNamed
      ? say`Only people whom your IT has named for it may make a new partnership (the setting MAY_SET_UP). Nothing was set up. Ask one of them, or ask IT to name you.`
      : say`Nobody may make a new partnership here yet, and nothing was set up. Ask your IT to name you, by your work e-mail address, in the setting MAY_SET_UP.`,
  linkFirst: () => say`For a partnership that is there already, its clerk types "link NAME" here, and then "set up".`,
  chatTaken: (name: string) =>
    say`This chat belongs to ${name}. A new partnership is made in its own meeting's chat, or one-to-one.`,
  chatBeingMade: () => say`Another clerk is setting up a partnership in this chat already.`,
  oldCard: () => say`That card is an old one. Type "set up" again, with the name of the partnership.`,
  halfMade: (name: string) =>
    say`${name} is still being set up by its clerk, so nothing was recorded. I answer here as soon as it has a clerk and somebody in the chair.`,
  which: (names: readonly string[]) =>
    say`You are setting up several partnerships. Type "set up" with the name of one: ${names.join('; ')}.`,
}

/** The names of fields, as a refusal has them before its reason. */
export const fieldsNamed = {
  folder: worded`Folder`,
  restrictedFolder: worded`Restricted folder`,
  clearDays: worded`Clear days of notice`,
  next: worded`First number`,
  notesDays: worded`Days that notes are kept`,
  email: worded`E-mail address`,
} as const

/** Why a form cannot be taken as it was filled in. */
export const notFilledIn = {
  noCount: (count: string) =>
    worded`"${count}" is no number of members. Give a whole number, or leave it empty for no count.`,
  noPart: worded`Choose the part: what the person does in the partnership.`,
  noOption: worded`Choose one of what the form offers.`,
} as const
