import type { InterestKind, Part, TermsOfReference } from './termsOfReference.ts'

/** What a partnership's interests are called and oblige to, where it says nothing of them (Localism Act 2011, sections 30 and 31). */
export const interestsByDefault: readonly InterestKind[] = [
  { kind: 'Disclosable pecuniary interest', effect: 'leaves the room' },
  { kind: 'Prejudicial interest', effect: 'leaves the room' },
  { kind: 'Personal interest', effect: 'stays' },
]

/** Clerks and those in attendance have no vote unless they are given one. */
export const votesByDefault = (part: Part): boolean => part !== 'clerk' && part !== 'in attendance'

/** Where a partnership files its papers, where it does not say: a folder of its name, without what SharePoint refuses. */
export function folderByDefault(name: string): string {
  return name
    .replace(/["*:<>?\\|/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where restricted papers are filed beside a public folder. */
export const filingIn = (folder: string, restrictedFolder?: string): TermsOfReference['filing'] => ({
  folder,
  restrictedFolder: restrictedFolder ?? `${folder} (restricted)`,
})
