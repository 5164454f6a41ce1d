import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { echoed } from './echoed.ts'

// The floor of whatever keeps what it is told: the body is on the disk before the answer, as the record's log is; nothing is checked, and nothing decided.
const folder = mkdtempSync(join(tmpdir(), 'clerk-kept-')),
  kept = await open(join(folder, 'kept'), 'a')
process.once('exit', () => rmSync(folder, { recursive: true }))
process.once('SIGTERM', () => process.exit(0))

createServer((request, response) => {
  const pieces: Buffer[] = []
  request
    .on('data', (piece: Buffer) => void pieces.push(piece))
    .once('end', () => {
      const body = Buffer.concat(pieces),
        activity = JSON.parse(body.length === 0 ? '{}' : body.toString()) as { type?: string }
      void kept
        .appendFile(body)
        .then(() => kept.datasync())
        .then(() => {
          response.setHeader('content-type', 'application/json')
          response.end(activity.type === 'invoke' ? JSON.stringify(echoed) : '')
        })
    })
}).listen(Number(process.env['PORT']), '127.0.0.1')
