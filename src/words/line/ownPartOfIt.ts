import { doing } from './actionVerbs.ts'

const joined =
  /^([^\n]{3,400}?)(?:[,;]? and|[,;]) (?:and )?(?:that )?(?:the )?((?:(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|\p{Lu}{2,3}|[Cc]hair|[Cc]lerk) (?:to |will |would |should |shall )?(\p{Ll}[^\n]{3,400})$/u

/** Whether somebody who is named is whoever the action is given to, by name or by initials. */
function isThem(name: string, owner: string): boolean {
  const words = name
      .replace(/^(?:Cllr|Dr|Mr|Mrs|Ms|Supt|Insp)\.? /, '')
      .toLowerCase()
      .split(/\s+/),
    given = owner.toLowerCase().replace(/^the /, '')
  return words.map(word => word.charAt(0)).join('') === given || words.join(' ') === given || words.includes(given)
}

/** Of what was decided, the part that whoever is named behind it is to do: "the report be noted and that A bring it back", "Action: A". Nothing where it is all theirs. */
export function ownPartOfIt(
  decided: string,
  owner: string,
): { readonly decided: string; readonly task: string } | undefined {
  const [, first = '', name = '', task = ''] = joined.exec(decided) ?? []
  return task === '' || !isThem(name, owner) || !doing.test(task)
    ? undefined
    : { decided: first.replace(/[,;]? and$/, ''), task }
}
