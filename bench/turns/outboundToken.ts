import { AppCredentials } from 'botframework-connector'

// Loaded ahead of a bot of the bench: what it says in Teams needs a token of Microsoft's, which the SDK remembers for a day; here it remembers one of no
// worth, so that nobody is asked. Nothing of how a token that comes in is checked is changed.
const { cache } = AppCredentials as unknown as {
  readonly cache: Map<string, { readonly accessToken: string; readonly expiresOn: Date }>
}
const { MicrosoftAppId = '', ToChannelFromBotOAuthScope = '' } = process.env
cache.set(`${MicrosoftAppId}${ToChannelFromBotOAuthScope}-cache`, {
  accessToken: 'of no worth',
  expiresOn: new Date(Date.now() + 86_400_000),
})
