import type { CloudAdapter, TurnContext } from 'botbuilder'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import restify from 'restify'

/** Bot Framework's sign-in by the settings of the environment, as its own samples set it up. */
export const signIn = (): ConfigurationBotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication({ ...process.env })

/** Listens as the samples of Bot Framework do. */
export function listen(adapter: CloudAdapter, turn: (context: TurnContext) => Promise<void>): void {
  const server = restify.createServer()
  server.use(restify.plugins.bodyParser({ mapParams: false }))
  server.post('/api/messages', async (request, response) =>
    adapter.process(request as unknown as Parameters<CloudAdapter['process']>[0], response, turn),
  )
  server.listen(Number(process.env['PORT']), '127.0.0.1')
}
