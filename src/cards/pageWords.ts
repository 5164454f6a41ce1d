import { say } from './say.ts'

/**
 * The companion page's own sentences, by the names the page knows them by: `GET /companion/api/words` gives them in a person's language. What holds a place
 * for something the page fills in has it as `{name}`.
 */
export const pageWords = () => ({
  loading: say`One moment…`,
  connectionLost: say`The connection is lost. What you write is kept, and sent when it is back.`,
})
