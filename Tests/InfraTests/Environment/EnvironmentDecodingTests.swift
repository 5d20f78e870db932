import FoundationEssentials
import Infra
import TestSupport
import Testing

/// What a file that is right becomes.
struct EnvironmentDecodingTests {
    @Test func readsEveryKey() throws {
        let environment = try Environment.decode(goodEnvironment, file: "environments/all-keys.yaml")
        var expected = Environment(
            name: "all-keys",
            account: "012345678901",
            region: "eu-central-1",
            endpoint: "http://127.0.0.1:4566",
            endpoints: ["s3": "https://s3.example.com/base", "cloudwatch_logs": "http://[::1]:80"],
            state: .local(folder: "/var/lib/deployer state"),
            tags: ["Owner": "no", "Cost Center": "0123", "Blue/Green": ""],
            protect: true,
            network: Environment.Network(
                cidrBlock: "10.0.0.0/16",
                zones: [
                    .init(
                        name: "eu-central-1a",
                        publicCidr: "10.0.0.0/24",
                        applicationCidr: "10.0.16.0/20",
                        databaseCidr: "10.0.3.0/24"
                    ),
                    .init(
                        name: "eu-central-1b",
                        publicCidr: "10.0.1.0/24",
                        applicationCidr: "10.0.32.0/20",
                        databaseCidr: "10.0.4.0/24"
                    ),
                ],
                natGateways: .single,
                flowLogRetentionDays: 30
            )
        )
        expected.cluster = .init(
            name: "web",
            version: "1.34",
            support: .extended,
            nodes: .managed([
                .init(
                    name: "general",
                    instanceTypes: ["m7g.large", "m7g.xlarge"],
                    architecture: .arm,
                    minimum: 3,
                    maximum: 9,
                    diskGiB: 100,
                    isSpot: true,
                    isRepaired: false
                )
            ]),
            publicAccessCidrs: ["192.0.2.0/24"],
            administrators: ["arn:aws:iam::012345678901:role/platform"],
            logRetentionDays: 30,
            deletionProtection: false
        )
        expected.database = .init(
            databaseName: "shop",
            engineVersion: "16",
            instanceClass: "db.r7g.large",
            storageGiB: 100,
            maximumStorageGiB: 500,
            maximumConnections: 400,
            multiAZ: false,
            replicas: 2,
            backupRetentionDays: 7,
            deletionProtection: false,
            finalSnapshot: false,
            logRetentionDays: 30
        )
        expected.domain = .init(
            name: "shop.example.com",
            alternativeNames: ["www.shop.example.com"],
            hostedZone: .existing(id: "Z0123456789ABCDEFGHIJ", name: "example.com"),
            certificateArn: "arn:aws:acm:eu-central-1:012345678901:certificate/1a2b"
        )
        expected.loadBalancer = .init(
            deletionProtection: false,
            logRetentionDays: 30,
            idleTimeoutSeconds: 30,
            deregistrationDelaySeconds: 10
        )
        expected.images = .init(ownKey: false, kept: 10, untaggedDays: 1, emptiedOnDelete: true)
        expected.auditTrail = .init(
            retentionDays: 800,
            logRetentionDays: 30,
            objectEvents: true,
            deletionProtection: false
        )
        expected.observability = .init(
            alarmEmails: ["kim@example.com"],
            logRetentionDays: 30,
            latencySeconds: 0.5,
            errorPercent: 2
        )
        expected.delivery = .init(
            connectionArn: "arn:aws:codeconnections:eu-central-1:012345678901:connection/1a2b",
            repository: "acme/shop",
            branch: "trunk"
        )
        #expect(environment == expected)
        expected.network.zones[1].databaseCidr = "10.0.5.0/24"
        #expect(environment != expected)
    }

    @Test func fillsInDefaults() throws {
        let environment = try Environment.decode(smallEnvironment, file: "/somewhere/small.yml")
        #expect(environment.name == "small")
        #expect(environment.state == .local(folder: ".deployer/small"))
        #expect(environment.endpoint == nil)
        #expect(environment.endpoint(for: "ec2") == nil)
        #expect(environment.endpoints.isEmpty)
        #expect(environment.tags.isEmpty)
        #expect(!environment.protect)
        #expect(environment.network.natGateways == .perZone)
        #expect(environment.network.flowLogRetentionDays == 90)
    }

    @Test func theStateCanBeInABucket() throws {
        let some = try Environment.decode(
            smallEnvironment + "state:\n  s3: {bucket: shop-states}\n",
            file: "prod.yaml"
        )
        #expect(some.state == .s3(.init(bucket: "shop-states", keyPrefix: "prod")))
        let all = """
            state:
              s3:
                bucket: shop.states-1
                keyPrefix: shop/prod_2
                region: eu-west-1
                kmsKey: arn:aws:kms:eu-west-1:111122223333:key/1a2b
                leaseSeconds: 30

            """
        let environment = try Environment.decode(smallEnvironment + all, file: "prod.yaml")
        let bucket = Environment.StateBucket(
            bucket: "shop.states-1",
            keyPrefix: "shop/prod_2",
            region: "eu-west-1",
            kmsKey: "arn:aws:kms:eu-west-1:111122223333:key/1a2b",
            leaseSeconds: 30
        )
        #expect(environment.state == .s3(bucket))
    }

    @Test func aServicesOwnEndpointWins() throws {
        let environment = try Environment.decode(goodEnvironment, file: "all-keys.yaml")
        #expect(environment.endpoint(for: "s3") == "https://s3.example.com/base")
        #expect(environment.endpoint(for: "ec2") == "http://127.0.0.1:4566")
    }

    @Test(arguments: ["\"012345678901\"", "'012345678901'", "012345678901", "!!str 012345678901", "010101010101"])
    func accountIsTheTextInTheFile(written: String) throws {
        let text = smallEnvironment.replacing("\"111122223333\"", with: written)
        let environment = try Environment.decode(text, file: "a.yaml")
        #expect(environment.account == (written.contains("0101") ? "010101010101" : "012345678901"))
    }

    @Test(arguments: ["no", "NO", "off", "0o17", "1e3", "12:30:45", "2026-11-23", "\"null\"", "1_000", "=", "<a"])
    func tagsAreTheTextInTheFile(written: String) throws {
        let text = smallEnvironment + "tags:\n  Country: \(written)\n"
        guard !written.hasPrefix("<") else {
            #expect(throws: Diagnostics.self) { try Environment.decode(text, file: "a.yaml") }
            return
        }
        let environment = try Environment.decode(text, file: "a.yaml")
        #expect(environment.tags["Country"] == written.filter { $0 != "\"" })
    }

    @Test func anchorsStandForTheirValues() throws {
        let text = smallEnvironment + "tags: &tags\n  Owner: &owner me\n  Team: *owner\n"
        #expect(try Environment.decode(text, file: "a.yaml").tags == ["Owner": "me", "Team": "me"])
    }

    @Test func emptyGroupsAreGroups() throws {
        let text = smallEnvironment + "tags:\nendpoints: {}\nstate:\n  local:\n"
        let environment = try Environment.decode(text, file: "a.yaml")
        #expect(environment.tags.isEmpty)
        #expect(environment.state == .local(folder: ".deployer/a"))
    }

    @Test func windowsLineEndsAndAByteOrderMarkAreFine() throws {
        let text = "\u{FEFF}" + smallEnvironment.replacing("\n", with: "\r\n")
        #expect(try Environment.decode(text, file: "a.yaml").region == "eu-central-1")
    }

    @Test(arguments: [
        ("", 2, 1), ("account", 2, 10), ("network", 4, 1), ("network.zones", 6, 3), ("network.zones[0]", 7, 7),
        ("network.zones[0].publicCidr", 8, 19), ("network.natGateways", 4, 1), ("network.zones[0].none", 7, 7),
        ("protect", 2, 1),
    ])
    func knowsWhereValuesStand(path: String, line: Int, column: Int) throws {
        let environment = try Environment.decode(smallEnvironment, file: "a.yaml")
        #expect(environment.location(of: path) == Diagnostic.Location(file: "a.yaml", line: line, column: column))
        if path.hasPrefix("network.") {
            let inside = String(path.dropFirst("network.".count))
            #expect(environment.network.locations[inside] == environment.location(of: path))
        }
    }

    @Test func anEnvironmentMadeInCodeHasNoPlaces() {
        let network = Environment.Network(cidrBlock: "10.0.0.0/16", zones: [])
        let environment = Environment(name: "a", account: nil, region: "eu-west-1", network: network)
        #expect(environment.location(of: "network.zones[3].name") == nil)
    }

    @Test(arguments: [("eu-central-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")])
    func aRegionHasAPartition(region: String, partition: String) throws {
        let text = smallEnvironment.replacing("eu-central-1", with: region)
        #expect(try Environment.decode(text, file: "a.yaml").partition.rawValue == partition)
    }

    /// The environments that come with the deployer are right, also for the stack made of them.
    @Test(arguments: ["local", "dev"])
    func bundledEnvironmentsAreValid(name: String) throws {
        let file = "environments/\(name).yaml"
        let text = try String(contentsOfFile: "\(packageRoot)/\(file)", encoding: .utf8)
        let environment = try Environment.decode(text, file: file)
        #expect(environment.name == name)
        #expect(environment.network.zones.count == (name == "local" ? 3 : 2))
        #expect(environment.region == "eu-central-1")
        #expect(text.hasPrefix("# yaml-language-server: $schema=environment.schema.json\n"))
        _ = try Stack(environment: environment)
    }

    /// What the component says about the values leads to their lines.
    @Test func overlappingRangesNameBothLines() throws {
        let text = goodEnvironment.replacing("10.0.1.0/24", with: "10.0.0.128/25")
        let environment = try Environment.decode(text, file: "a.yaml")
        let thrown = #expect(throws: Diagnostics.self) { try Stack(environment: environment) }
        let diagnostic = try #require(thrown?.all.first)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(diagnostic.locations.count == 2)
        for location in diagnostic.locations {
            #expect(location.file == "a.yaml")
            #expect(lines[location.line - 1].contains("publicCidr: 10.0.0."))
        }
    }
}
