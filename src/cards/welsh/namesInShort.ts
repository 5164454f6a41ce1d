/** The Welsh of names in a row. */
export const namesInShort = {
  '{0} and {1} more': '{0} a[c] {1} arall',
}
