import restify from 'restify'
import { echoed } from './echoed.ts'

// The server that a bot is told to use, alone. Nothing is checked.
const server = restify.createServer()
server.use(restify.plugins.bodyParser({ mapParams: false }))
server.post('/api/messages', async (request, response) => {
  response.send(200, (request.body as { type?: string }).type === 'invoke' ? echoed : {})
})
server.listen(Number(process.env['PORT']), '127.0.0.1')
