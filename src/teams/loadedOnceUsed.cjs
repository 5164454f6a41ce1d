'use strict'
// Stands for a package until something of it is asked for; see loadedOnceUsed.ts. Under the package's own name it stands in the cache of modules, which it leaves then.
module.exports = file => {
  let loaded
  const it = () => {
    if (loaded !== undefined) return loaded
    delete require.cache[file]
    loaded = require(file)
    return loaded
  }
  return new Proxy({}, { get: (_, name) => it()[name], has: (_, name) => name in it() })
}
