import { listed } from './meetingWords.ts'
import { say } from './say.ts'

/** Names in a row, at most so many; of the others how many they are. */
export const namesInShort = (names: readonly string[], most = 3): string =>
  names.length <= most + 1 ? listed(names) : say`${names.slice(0, most).join(', ')} and ${names.length - most} more`
