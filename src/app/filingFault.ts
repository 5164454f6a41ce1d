/**
 * A paper could not be filed or read. The message is a sentence for the clerk, without names of machines, tokens or contents;
 * `cause` is what went wrong beneath, for the log.
 */
export class FilingFault extends Error {
  override readonly name = 'FilingFault'
}
