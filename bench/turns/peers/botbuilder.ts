import { ActivityHandler, CloudAdapter } from 'botbuilder'
import { echoed } from './echoed.ts'
import { listen, signIn } from './listen.ts'

/** The bare echo of Bot Framework: it checks tokens, says a message back, and answers a press; it keeps nothing. */
class Echo extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`)
      await next()
    })
  }

  protected override onInvokeActivity: ActivityHandler['onInvokeActivity'] = async () => ({ status: 200, body: echoed })
}

const echo = new Echo()
listen(new CloudAdapter(signIn()), context => echo.run(context))
