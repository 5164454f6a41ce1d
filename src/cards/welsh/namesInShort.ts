/** The Welsh of names in a row. */
export const namesInShort = {
  '{0} and {1} more': '{0} a {1} arall',
}
