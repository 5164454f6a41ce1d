// The service writes its log to standard output; App Service passes it on to this workspace. Requests are not logged here:
// they would add addresses of people's devices and nothing the service's own log does not say.

param name string
param location string
param days int
param webAppName string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: days
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' existing = {
  name: webAppName
}

resource passedOn 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'clerk-logs'
  scope: webApp
  properties: {
    workspaceId: workspace.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
    metrics: [
      { category: 'AllMetrics', enabled: true }
    ]
  }
}
