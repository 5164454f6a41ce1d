import type { MinuteBlock, MinuteItem, Minutes } from './minutes.ts'

declare const audience: unique symbol

/** The minutes as drawn from the record, restricted business included: nothing prints these before they are copied for an audience. */
export type FullMinutes = Minutes & { readonly [audience]: 'everything' }

/** Minutes anybody may read. Only `publicCopy` makes one, and only this type reaches a public document. */
export type PublicMinutes = Minutes & { readonly [audience]: 'public' }

/** The restricted items only, for those entitled. Only `restrictedCopy` makes one. */
export type RestrictedMinutes = Minutes & { readonly [audience]: 'restricted' }

/** Marks minutes as drawn in full; for `drawMinutes` alone. */
export const inFull = (minutes: Minutes): FullMinutes => minutes as FullMinutes

/** That the public were excluded, and let back in, they may read. */
const aboutThePublic = (block: MinuteBlock) => block.kind === 'public excluded' || block.kind === 'public readmitted'

const isMinute = (block: MinuteBlock) => !aboutThePublic(block) && block.kind !== 'procedure'

/** A restricted item as the public may see it: its open title, the paragraph, that they were excluded, and the summary line the clerk may have written. */
function openPart({ inTheRoom: _closed, ...item }: MinuteItem): MinuteItem {
  if (item.restriction === undefined) return item
  if (item.openBlocks !== undefined) {
    const { restriction: _closed, openBlocks, openPresenters = [], ...open } = item
    return { ...open, presenters: openPresenters, blocks: openBlocks }
  }
  return {
    ...item,
    ...(item.outcome === 'taken' || item.blocks.some(isMinute) ? { withheld: true } : {}),
    restriction: { closedTitle: item.title, paragraphs: item.restriction.paragraphs },
    agendaPresenters: [],
    presenters: [],
    papers: [],
    standingText: [],
    blocks: item.blocks.filter(aboutThePublic),
  }
}

/** The copy for the public: the same items and numbers, with nothing of a restricted item but what the public may know. */
export function publicCopy(minutes: FullMinutes): PublicMinutes {
  return { ...minutes, items: minutes.items.map(openPart) } as Minutes as PublicMinutes
}

/** The copy for those entitled: the restricted items alone, under their closed titles; nothing where none was taken. */
export function restrictedCopy(minutes: FullMinutes): RestrictedMinutes | undefined {
  const items = minutes.items
    .filter(item => item.restriction !== undefined && (item.outcome === 'taken' || item.blocks.length > 0))
    .map(({ openBlocks: _public, openPresenters: _named, ...item }) => ({
      ...item,
      title: item.restriction?.closedTitle ?? item.title,
    }))
  return items.length === 0 ? undefined : ({ ...minutes, items } as Minutes as RestrictedMinutes)
}
