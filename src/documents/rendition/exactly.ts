/** A part of a pattern that matches these words and no others, whatever signs they have. */
export const exactly = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
