export const refusals = {} as Record<string, (...w: readonly string[]) => string>
export type RefusalName = string
