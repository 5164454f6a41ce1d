import { registerHooks } from 'node:module'

const nothing = new URL('./nothing.cjs', import.meta.url).href
const unused = /^(?:gpt-tokenizer|openai|@microsoft\/recognizers-text[a-z-]*|botbuilder-dialogs)(?:\/|$)/

/**
 * teams-ai loads a language model's client, a tokenizer, dialogs and recognisers of spoken numbers as it is imported, most of its memory and of its time to
 * start, though nothing here uses any of them. They are answered with an empty module; everything else is resolved as usual. Has to be imported
 * before teams-ai.
 */
registerHooks({
  resolve: (name, context, next) =>
    unused.test(name) ? { url: nothing, format: 'commonjs', shortCircuit: true } : next(name, context),
})
