import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const orders = '(?:the )?(?:[Ss]tanding [Oo]rders?|SOs)'
const back = '(?:(?:then |duly )?re-?instated|resumed|re-?imposed|restored|back (?:on|in force))'
const suspendedAndBack = new RegExp(
  `^(?:${orders} (?:were |was |being )?(?:suspended|lifted|waived)|(?:the )?suspension of ${orders})\\b([^\\n]{0,300}?)[,;.–-]+ (?:and )?(?:(?:${orders}|[Tt]hey|[Tt]hese) )?(?:were |was )?${back}\\b[^\\n]{0,80}$`,
  'u',
)
const onlyBack = new RegExp(`^${orders} (?:were |was )?${back}\\b([^\\n]{0,80})$`, 'u')

/** Reads that standing orders were suspended and stand again: what came about, and likely a note; asked, since the suspension may be a resolution as well. */
export function readStandingOrders(said: string): Read {
  if (said.length > 500) return undefined
  const whole = suspendedAndBack.exec(said)
  if (whole === null)
    return onlyBack.test(said)
      ? question('record it', [way(`note ${said}`), way('resolved: standing orders be reinstated')])
      : undefined
  const why = /\b(?:to (?:let|allow|enable|hear|permit)|so that|in order)\b[^\n]*$/i.exec(whole[1] ?? '')?.[0] ?? ''
  return question('record it', [
    way(`note ${said}`),
    way(`resolved: standing orders be suspended${why === '' ? '' : ` ${why}`}`),
  ])
}
