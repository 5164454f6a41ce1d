import { createServer } from 'node:http'
import { echoed } from './echoed.ts'

// The floor: the body read and parsed, and an answer. Nothing is checked.
createServer((request, response) => {
  const pieces: Buffer[] = []
  request
    .on('data', (piece: Buffer) => void pieces.push(piece))
    .once('end', () => {
      const activity = JSON.parse(pieces.length === 0 ? '{}' : Buffer.concat(pieces).toString()) as { type?: string }
      response.setHeader('content-type', 'application/json')
      response.end(activity.type === 'invoke' ? JSON.stringify(echoed) : '')
    })
}).listen(Number(process.env['PORT']), '127.0.0.1')
