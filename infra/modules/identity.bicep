// The identity the web app runs as. The bot's app registration trusts it (a federated credential), and the database
// knows it as its administrator, so neither needs a password that could leak or lapse. It holds no other permission.

param name string
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
