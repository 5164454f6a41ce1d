/** Reads a file Teams keeps for a short while, at an address that Teams gave. */
export async function download(url: string): Promise<Uint8Array> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(20_000), redirect: 'error' })
  if (!answer.ok) throw new Error(`A file could not be fetched: ${answer.status}.`)
  return new Uint8Array(await answer.arrayBuffer())
}
