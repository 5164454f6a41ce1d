/**
 * A process that appends to the record until it is killed, several appends at a time, and writes each number it was told is kept.
 * Started by `killed.test.ts`: `node appendUntilKilled.ts DATABASE_URL`.
 */
import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/openStore.ts'

const record = await openStore(process.argv[2] ?? '')
let last = (await record.read('riverside/7')).length
for (;;) {
  const numbers = Array.from({ length: 1 + (last % 5) }, (_, index) => last + index + 1)
  await Promise.all(
    numbers.map(async number => {
      const outcome = await record.append('riverside/7', number - 1, [{ number }], {
        request: `request ${number}`,
        answer: number,
      })
      if (outcome.kind !== 'appended') throw new Error(`Append ${number} was ${outcome.kind}.`)
      writeSync(1, `${number}\n`)
    }),
  )
  last += numbers.length
}
