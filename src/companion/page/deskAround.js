// @ts-check

/**
 * What the desk needs of the page around it: `does` carries something out and says whether it was taken in, and shows what was asked or refused.
 * @typedef {{ changed: () => void, does: (about: { verb: string, data: Record<string, unknown> }, inWords: string) => Promise<'taken' | 'asked' | 'refused'> }} Around
 */

export {}
