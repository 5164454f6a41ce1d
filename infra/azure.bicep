// Everything Partnership Clerk needs in one resource group: who the bot is, where it runs, how Teams finds it, and its logs.
// No secret is made or stored, unless the address of another PostgreSQL server is given: that alone goes into a key vault.
// docs/deploy.md takes these in order. Every property was held against Azure's published types (Azure/bicep-types-az); it has not been through the
// Bicep compiler itself: run `az bicep build` before the first use.

targetScope = 'resourceGroup'

@description('Short name the resources are named after: lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param baseName string = 'partnership-clerk'

@description('The web app\'s own name, which is also its host name, so no other app in Azure may have it.')
@minLength(2)
@maxLength(60)
param webAppName string = '${baseName}-${uniqueString(resourceGroup().id)}'

@description('Where the service runs and its data stays.')
param location string = resourceGroup().location

@description('Application (client) ID of the bot\'s app registration, which belongs to this tenant alone.')
@minLength(36)
@maxLength(36)
param botAppId string

@description('Tenant of that app registration: the council\'s.')
@minLength(36)
@maxLength(36)
param botTenantId string = tenant().tenantId

@description('Name people see on the bot\'s messages.')
@maxLength(42)
param botDisplayName string = 'Partnership Clerk'

@description('F0 costs nothing and carries any number of Teams messages; S1 brings Microsoft\'s service level.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('Size of the App Service plan. Always On needs B1 or more.')
@allowed(['B1', 'B2', 'S1', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('Tenants whose people are answered, separated by commas; empty means the council\'s own only.')
param allowedTenants string = ''

@description('Who may make a new partnership in Teams: work e-mail addresses or Entra object ids, separated by commas; empty means nobody.')
param maySetUp string = ''

@description('Web address of the SharePoint site the minutes are filed in.')
param sharePointSite string

@description('Name of the document library for public papers.')
param sharePointLibrary string = 'Minutes'

@description('Name of the document library for restricted papers; never the same one.')
param sharePointRestrictedLibrary string = 'Restricted minutes'

@description('postgres://… with its password, where the record is kept in a PostgreSQL server of your own. Empty: one is made here, without any password.')
@secure()
param databaseUrl string = ''

@description('Size of the PostgreSQL server that is made here.')
param databaseSku string = 'Standard_B1ms'

@description('The tier which that size belongs to.')
@allowed(['Burstable', 'GeneralPurpose'])
param databaseTier string = 'Burstable'

@description('For how many days that server can be put back to any moment.')
@minValue(7)
@maxValue(35)
param databaseBackupDays int = 14

@description('How much is logged.')
@allowed(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])
param logLevel string = 'info'

@description('Where traces and metrics are sent, if anywhere.')
param otlpEndpoint string = ''

@description('Keep the logs in a Log Analytics workspace, so that they can be searched.')
param keepLogs bool = true

@description('Days the logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

var usesOwnServer = !empty(databaseUrl)

module identity 'modules/identity.bicep' = {
  name: 'clerk-identity'
  params: {
    name: '${baseName}-identity'
    location: location
  }
}

module database 'modules/database.bicep' = if (!usesOwnServer) {
  name: 'clerk-database'
  params: {
    name: '${baseName}-${uniqueString(resourceGroup().id)}'
    location: location
    skuName: databaseSku
    skuTier: databaseTier
    backupDays: databaseBackupDays
    tenantId: tenant().tenantId
    identityName: '${baseName}-identity'
    identityPrincipalId: identity.outputs.principalId
  }
}

module vault 'modules/databaseSecret.bicep' = if (usesOwnServer) {
  name: 'clerk-database-secret'
  params: {
    name: 'clerk${uniqueString(resourceGroup().id)}'
    location: location
    identityPrincipalId: identity.outputs.principalId
    databaseUrl: databaseUrl
  }
}

module webApp 'modules/webApp.bicep' = {
  name: 'clerk-web-app'
  params: {
    name: webAppName
    planName: '${baseName}-plan'
    planSku: planSku
    location: location
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    botAppId: botAppId
    botTenantId: botTenantId
    allowedTenants: allowedTenants
    maySetUp: maySetUp
    databaseSetting: usesOwnServer ? '@Microsoft.KeyVault(SecretUri=${vault.outputs.secretUri})' : database.outputs.address
    databaseSignIn: usesOwnServer ? 'password' : 'managed identity'
    sharePointSite: sharePointSite
    sharePointLibrary: sharePointLibrary
    sharePointRestrictedLibrary: sharePointRestrictedLibrary
    logLevel: logLevel
    otlpEndpoint: otlpEndpoint
  }
}

module bot 'modules/bot.bicep' = {
  name: 'clerk-bot'
  params: {
    name: '${baseName}-bot'
    displayName: botDisplayName
    sku: botSku
    appId: botAppId
    tenantId: botTenantId
    host: webApp.outputs.host
  }
}

module logs 'modules/logs.bicep' = if (keepLogs) {
  name: 'clerk-logs'
  params: {
    name: '${baseName}-logs'
    location: location
    days: logDays
    webAppName: webApp.outputs.name
  }
}

// The Agents Toolkit writes these into infra/env/.env.<environment> under the same names.
output BOT_DOMAIN string = webApp.outputs.host
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = webApp.outputs.id
output IDENTITY_CLIENT_ID string = identity.outputs.clientId
// The subject of the federated credential on the bot's app registration.
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
