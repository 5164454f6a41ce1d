/** Where the page may stand in a frame in the rehearsal room: any page of this machine, on whatever port. */
export const framesOfTheRoom = ["'self'", 'http://127.0.0.1:*', 'http://localhost:*'] as const

/**
 * What the page may do, as a Content-Security-Policy: run its own files and its import map, talk to this server, and nothing else. Nothing that was typed can
 * become HTML: the browser itself refuses what has not gone through lit's templates (`trusted-types`).
 */
export const policy = (mapHash: string, frames: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${mapHash}'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames.join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')

/** What every answer bears. */
export const everyAnswer = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-resource-policy': 'same-origin',
} as const
