import { parentPort, workerData } from 'node:worker_threads'
import { loadHouseStyles } from '../houseStyle/style.ts'
import { draftingIn } from './drafting.ts'
import { type Wanted, withTrail } from './draftingAsked.ts'

// Draws papers apart from the bot, one after another, until it is ended.

const { houseStylesFolder } = workerData as { readonly houseStylesFolder: string }
const drafting = loadHouseStyles(houseStylesFolder).then(styles => draftingIn(styles, houseStylesFolder))

parentPort?.on('message', (wanted: Wanted) => void answer(wanted))

async function answer({ number, meeting, asked }: Wanted): Promise<void> {
  try {
    parentPort?.postMessage({ number, came: await does(withTrail(meeting), asked) })
  } catch (cause) {
    const fault = cause instanceof Error ? cause : new Error('unknown')
    parentPort?.postMessage({ number, fault: { name: fault.name, message: fault.message } })
  }
}

async function does(meeting: ReturnType<typeof withTrail>, asked: Wanted['asked']): Promise<unknown> {
  const papers = await drafting
  switch (asked.what) {
    case 'minutes':
      return papers.minutes(meeting, asked.documents && (document => asked.documents?.includes(document) === true))
    case 'certificate':
      return papers.certificate(meeting, asked.removal)
    case 'read back':
      return papers.readBack(meeting, asked.library, asked.content, asked.printed)
    case 'carry forward':
      return papers.carryForward(meeting, asked.library, asked.content, asked.printed)
  }
}
