import { registerHooks } from 'node:module'

const nothing = new URL('./nothing.cjs', import.meta.url).href

/**
 * teams-ai loads a language model's client and a tokenizer as it is imported, some 60 MB and half its time to start, though nothing here uses
 * either. They are answered with an empty module; everything else is resolved as usual. Has to be imported before teams-ai.
 */
registerHooks({
  resolve(name, context, next) {
    return name === 'gpt-tokenizer' || name.startsWith('gpt-tokenizer/') || name === 'openai' || name.startsWith('openai/')
      ? { url: nothing, format: 'commonjs', shortCircuit: true }
      : next(name, context)
  },
})
