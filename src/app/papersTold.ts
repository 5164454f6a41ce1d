import type { DraftedFile, Drafting, FileToFile, Filing } from './ports/papers.ts'
import type { Facts, Telling } from './telling.ts'

/** A place where papers are filed, which tells of each that is filed and each that could not be; of a paper, only its library and what it ends in. */
export function filingTold(filing: Filing, telling: Telling): Filing {
  const told = <T>(file: FileToFile, does: () => Promise<T>): Promise<T> =>
    telling.work('file', about(file), async () => {
      try {
        return await does()
      } catch (fault) {
        telling.count('filing failures', about(file))
        throw fault
      }
    })
  return {
    file: file => told(file, () => filing.file(file)),
    replace: (file, instead) => told(file, () => filing.replace(file, instead)),
    readFiled: place => filing.readFiled(place),
    withdraw: place => filing.withdraw(place),
    readLink: link => filing.readLink(link),
  }
}

/** Drafting that tells of each drawing up. */
export function draftingTold(drafting: Drafting, telling: Telling): Drafting {
  return {
    minutes: (meeting, wanted) =>
      telling.work('draw', {}, async () => {
        const drawn = await drafting.minutes(meeting, wanted)
        telling.learnt({ papers: drawn.length })
        return drawn
      }),
    certificate: (meeting, removal) =>
      telling.work('draw', { papers: 1 }, () => drafting.certificate(meeting, removal)),
    carryForward: (...edited) => telling.work('draw', { papers: 1 }, () => drafting.carryForward(...edited)),
    readBack: (...edited) => drafting.readBack(...edited),
  }
}

const about = ({ library, name }: Pick<DraftedFile, 'library' | 'name'>): Pick<Facts, 'library' | 'ending'> => ({
  library,
  ending: name.endsWith('.html') ? 'html' : 'docx',
})
