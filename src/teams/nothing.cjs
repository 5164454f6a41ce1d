// Stands in for what teams-ai would load and nothing here uses; see withoutLanguageModels.ts. Names of cultures are looked up as it loads.
module.exports = { Culture: {} }
