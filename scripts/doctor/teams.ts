import type { Settings } from '../../src/settings.ts'
import { SignIn, botItself, triesToSignIn } from '../../src/teams/signIn.ts'
import { looked, type Found } from './found.ts'

/** Looks whether the bot can sign in to speak in Teams. */
export const lookAtTeams = ({ identity, cloud }: Settings): Promise<Found> =>
  looked(
    'Signing in to Teams',
    async () => {
      if (identity === undefined) return 'not needed without a MicrosoftAppId: this machine alone is served'
      const audience = cloud?.ToChannelFromBotOAuthScope ?? 'https://api.botframework.com'
      await triesToSignIn(new SignIn(identity, cloud, Date.now), botItself(identity), audience)
      return undefined
    },
    'See MicrosoftAppId, MicrosoftAppTenantId and the proof: the secret, certificate or federated credential of the registration (docs/deploy.md, step 3).',
  )
