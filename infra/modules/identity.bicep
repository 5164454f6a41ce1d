// The identity the web app runs as. It holds no permission of its own: the bot's app registration trusts it (a federated
// credential), so the bot proves who it is without a password that could leak or lapse.

param name string
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
