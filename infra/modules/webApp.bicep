// The web app: one Linux instance of Node 24. The record is in PostgreSQL: what is under /home is a network share, on which a SQLite file is not safe.

param name string
param planName string
param planSku string
param location string
param identityId string
param identityClientId string
param botAppId string
param botTenantId string
param allowedTenants string
param maySetUp string
param databaseSetting string
param databaseSignIn string
param sharePointSite string
param sharePointLibrary string
param sharePointRestrictedLibrary string
param logLevel string
param otlpEndpoint string

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: planName
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: 1
  }
  properties: {
    reserved: true
  }
}

// The settings of src/settings.ts, by the same names.
var clerkSettings = [
  { name: 'PORT', value: '8080' }
  { name: 'MicrosoftAppId', value: botAppId }
  { name: 'MicrosoftAppType', value: 'SingleTenant' }
  { name: 'MicrosoftAppTenantId', value: botTenantId }
  { name: 'ManagedIdentityClientId', value: identityClientId }
  { name: 'ALLOWED_TENANTS', value: empty(allowedTenants) ? botTenantId : allowedTenants }
  { name: 'MAY_SET_UP', value: maySetUp }
  { name: 'DATABASE_URL', value: databaseSetting }
  { name: 'DATABASE_SIGN_IN', value: databaseSignIn }
  { name: 'FILES_URL', value: 'sharepoint:' }
  { name: 'SHAREPOINT_SITE', value: sharePointSite }
  { name: 'SHAREPOINT_LIBRARY', value: sharePointLibrary }
  { name: 'SHAREPOINT_RESTRICTED_LIBRARY', value: sharePointRestrictedLibrary }
  { name: 'PARTNERSHIPS', value: './partnerships' }
  { name: 'LOG_LEVEL', value: logLevel }
]

var traceSettings = empty(otlpEndpoint) ? [] : [
  { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }
]

// App Service's own.
var platformSettings = [
  // The program runs from the uploaded zip, whole or not at all.
  { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
  { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
  // The old process ends before the new one opens the record.
  { name: 'WEBSITE_DISABLE_OVERLAPPED_RECYCLING', value: '1' }
  { name: 'WEBSITES_CONTAINER_START_TIME_LIMIT', value: '300' }
]

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'npm start'
      alwaysOn: true
      http20Enabled: true
      numberOfWorkers: 1
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/health'
      appSettings: concat(clerkSettings, traceSettings, platformSettings)
    }
  }
}

// Deployment signs in with Entra, not with a publishing password.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noPublishingPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'scm'
  properties: {
    allow: false
  }
}

output id string = webApp.id
output name string = webApp.name
output host string = webApp.properties.defaultHostName
