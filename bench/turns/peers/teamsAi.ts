import { Application, TeamsAdapter } from '@microsoft/teams-ai'
import { MemoryStorage, ActivityTypes } from 'botbuilder'
import { echoed } from './echoed.ts'
import { listen } from './listen.ts'

// The same echo with teams-ai, as its own samples set it up.
const adapter = new TeamsAdapter({ ...process.env })
const app = new Application({ storage: new MemoryStorage(), startTypingTimer: false })
app.activity(ActivityTypes.Message, async context => {
  await context.sendActivity(`Echo: ${context.activity.text}`)
})
app.addRoute(
  async context => context.activity.type === ActivityTypes.Invoke,
  async context => {
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: echoed } })
  },
  true,
)
listen(adapter, async context => void (await app.run(context)))
