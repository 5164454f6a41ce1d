import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const standsIn = JSON.stringify(fileURLToPath(new URL('./loadedOnceUsed.cjs', import.meta.url)))
/** Packages that the SDK and restify ask for as they load, and use in few deployments or in none: signing in by each way there is, reading CSV and spoken text. */
const seldom = /^(?:@azure\/identity|@azure\/msal-node|htmlparser2|jsonschema|csv|http-signature)$/
const mark = '?once-used'

/**
 * What is seldom used of the SDK's packages is loaded when something of it is first asked for, which saves some 14 MB and a tenth of the time to start. Has
 * to be imported before them. Only what packages ask for is put off; our own imports are as they stand.
 */
registerHooks({
  resolve(name, context, next) {
    const found = next(name, context)
    return seldom.test(name) && context.parentURL?.includes('/node_modules/') === true
      ? { url: found.url + mark, format: 'commonjs', shortCircuit: true }
      : found
  },
  load(url, context, next) {
    if (!url.endsWith(mark)) return next(url, context)
    const file = JSON.stringify(fileURLToPath(url.slice(0, -mark.length)))
    return { format: 'commonjs', source: `module.exports = require(${standsIn})(${file})`, shortCircuit: true }
  },
})
