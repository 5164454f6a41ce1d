// Stands in for what teams-ai would load and nothing here uses; see withoutLanguageModels.ts.
module.exports = {}
