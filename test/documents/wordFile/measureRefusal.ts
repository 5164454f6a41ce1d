import { readFileSync } from 'node:fs'
import { readAgendaFile } from '../../../src/documents/agenda/file.ts'

// Run in a process of its own: `maxRSS` is the most memory that process ever had, so what a refusal took at its highest is seen, not what was left
// of it afterwards. The ordinary document comes first, so that loading the program is not counted.

const [ordinary = '', trap = ''] = process.argv.slice(2)
await readAgendaFile('ordinary.docx', readFileSync(ordinary))
const file = readFileSync(trap)
const kilobytesBefore = process.resourceUsage().maxRSS
const times: number[] = []
let sentence = ''
let megabytes = 0
for (let again = 0; again < 5; again++) {
  const begun = process.cpuUsage()
  sentence = await readAgendaFile('agenda.docx', file).then(
    () => 'It was read.',
    (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
  )
  const { user, system } = process.cpuUsage(begun)
  times.push((user + system) / 1000)
  if (again === 0) megabytes = (process.resourceUsage().maxRSS - kilobytesBefore) / 1024
}
console.log(
  JSON.stringify({
    sentence,
    /** Of a processor, the best of five: what else the machine does at the time is no part of it. */
    milliseconds: Math.min(...times),
    /** Of the first refusal alone: what it left behind is swept up some time later. */
    megabytes,
  }),
)
