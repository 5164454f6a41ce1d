/** The colours of documents, `RRGGBB`. `accessibility.ts` holds those for text to the contrast of WCAG 2.2, 1.4.3. */
export const palette = {
  page: 'FFFFFF',
  text: '1A1A1A',
  quiet: '4A4A4A',
  status: '8A1538',
  headRow: 'E8ECEF',
  line: '8C8C8C',
  faint: 'D5DADE',
  watermark: 'DEDEDE',
} as const

/** Text and what it stands on, as documents use them. */
export const textOn = [
  ['text', 'page'],
  ['quiet', 'page'],
  ['status', 'page'],
  ['text', 'headRow'],
] as const satisfies readonly (readonly [keyof typeof palette, keyof typeof palette])[]
