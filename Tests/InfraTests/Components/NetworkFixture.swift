import Infra

/// Three zones in 10.0.0.0/16.
let threeZones = Environment.Network(
    cidrBlock: "10.0.0.0/16",
    zones: [
        Environment.Network.Zone(
            name: "eu-central-1a",
            publicCidr: "10.0.0.0/24",
            applicationCidr: "10.0.16.0/20",
            databaseCidr: "10.0.3.0/24"
        ),
        Environment.Network.Zone(
            name: "eu-central-1b",
            publicCidr: "10.0.1.0/24",
            applicationCidr: "10.0.32.0/20",
            databaseCidr: "10.0.4.0/24"
        ),
        Environment.Network.Zone(
            name: "eu-central-1c",
            publicCidr: "10.0.2.0/24",
            applicationCidr: "10.0.48.0/20",
            databaseCidr: "10.0.5.0/24"
        ),
    ]
)

func makeStack(_ network: Environment.Network, account: String? = "123456789012", protect: Bool = false) throws -> Stack
{
    try Stack(
        environment: Environment(
            name: "prod",
            account: account,
            region: "eu-central-1",
            tags: ["team": "platform"],
            protect: protect,
            network: network
        )
    )
}
