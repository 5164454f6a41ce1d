import { say } from './say.ts'

/** What stands on the buttons of a question about typed words, where it is not the words themselves. */
export const wayTitle = {
  /** Words that could be two things, as one. */
  allAsOne: () => say`All of it as one`,
  /** What was decided, without the action that it has in it. */
  decisionAlone: () => say`The decision alone`,
  resolved: () => say`Resolved`,
  agreed: () => say`Agreed`,
  lost: () => say`Lost`,
  leftTheRoom: () => say`Left the room`,
  /** Opens the list of open actions, each with what became of it. */
  whichAction: () => say`Which action? Show them`,
  stayed: () => say`Stayed in the room`,
  /** Where the meeting went on by itself when an item was put off: not to go on once more. */
  stayAt: (item: string) => say`Stay at item ${item}`,
  goOnTo: (item: string) => say`Go on to item ${item}`,
  close: () => say`Close the meeting`,
}
