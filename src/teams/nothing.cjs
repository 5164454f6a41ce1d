// Stands in for what teams-ai would load and nothing here uses; see withoutLanguageModels.ts. Names of cultures are looked up, and dialogs begun from theirs, as it loads.
module.exports = { Culture: {}, Dialog: class {} }
