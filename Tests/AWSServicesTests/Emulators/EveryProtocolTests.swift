import AWSClient
import AWSServices
import AWSSigner
import TestSupport
import Testing

/// Generated operations of every protocol against services that we did not write.
@Suite("Operations against an emulator")
struct EveryProtocolTests {
    private func client(_ emulator: Emulator) throws -> AWSClient {
        AWSClient(
            AWSClient.Configuration(
                region: "us-east-1",
                credentials: StaticCredentials(Credentials(accessKeyID: "test", secretAccessKey: "test")),
                transport: try CurlTransport(),
                time: .system,
                endpoints: EndpointSettings(all: try HTTPURL(emulator.endpoint))
            )
        )
    }

    @Test("ec2", arguments: Emulator.Kind.allCases)
    func ec2(_ kind: Emulator.Kind) async throws {
        let ec2 = EC2(client: try client(await Emulator.shared(kind)))
        let tags = [EC2.Tag(key: "Name", value: "a & <b>")]
        let created = try await ec2.createVpc(
            .init(cidrBlock: "10.9.0.0/16", tagSpecifications: [.init(resourceType: .vpc, tags: tags)])
        )
        let id = try #require(created.vpc?.vpcId)
        var found: [EC2.Vpc] = []
        for try await page in ec2.describeVpcsPages(.init(vpcIds: [id])) { found += page.vpcs ?? [] }
        #expect(found.count == 1)
        #expect(found.first?.cidrBlock == "10.9.0.0/16")
        #expect(found.first?.tags == tags)
        #expect(found.first?.state == .available)
        try await ec2.deleteVpc(.init(vpcId: id))
        let error = try await #require(throws: AWSError.self) { try await ec2.describeVpcs(.init(vpcIds: [id])) }
        #expect(error.isNotFound, "\(error)")
    }

    @Test("query", arguments: Emulator.Kind.allCases)
    func query(_ kind: Emulator.Kind) async throws {
        let client = try client(await Emulator.shared(kind))
        let iam = IAM(client: client)
        let trust = #"{"Version":"2012-10-17","Statement":[]}"#
        let name = "every-protocol"
        try await iam.createRole(
            .init(assumeRolePolicyDocument: trust, roleName: name, tags: [.init(key: "a", value: "b")])
        )
        let role = try await iam.getRole(.init(roleName: name)).role
        #expect(role?.roleName == name)
        #expect(role?.tags == [IAM.Tag(key: "a", value: "b")])
        #expect(role?.createDate != nil)
        try await iam.deleteRole(.init(roleName: name))
        let error = try await #require(throws: AWSError.self) { try await iam.getRole(.init(roleName: name)) }
        #expect(error.isNotFound, "\(error)")
        #expect(try await STS(client: client).getCallerIdentity().account?.count == 12)
    }

    @Test("json", arguments: Emulator.Kind.allCases)
    func json(_ kind: Emulator.Kind) async throws {
        let client = try client(await Emulator.shared(kind))
        let logs = CloudWatchLogs(client: client)
        let name = "/every/protocol"
        try await logs.createLogGroup(.init(logGroupName: name, tags: ["a": "\"é\""]))
        try await logs.putRetentionPolicy(.init(logGroupName: name, retentionInDays: 7))
        let groups = try await logs.describeLogGroups(.init(logGroupNamePrefix: name)).logGroups
        #expect(groups?.first?.retentionInDays == 7)
        try await logs.deleteLogGroup(.init(logGroupName: name))
        let error = try await #require(throws: AWSError.self) {
            try await logs.deleteLogGroup(.init(logGroupName: name))
        }
        #expect(error.isNotFound, "\(error)")
        await #expect(throws: AWSError.self) { try await KMS(client: client).describeKey(.init(keyId: "none")) }
    }

    @Test("rest-json", arguments: Emulator.Kind.allCases)
    func restJSON(_ kind: Emulator.Kind) async throws {
        let eks = EKS(client: try client(await Emulator.shared(kind)))
        #expect(try await eks.listClusters(.init(maxResults: 10)).clusters == [])
        let error = try await #require(throws: AWSError.self) { try await eks.describeCluster(.init(name: "none")) }
        #expect(error.isNotFound, "\(error)")
    }

    @Test("rest-xml", arguments: Emulator.Kind.allCases)
    func restXML(_ kind: Emulator.Kind) async throws {
        let client = try client(await Emulator.shared(kind))
        let s3 = S3(client: client)
        let bucket = "every-protocol"
        _ = try await client.send(
            WireRequest(method: "PUT", path: "/\(bucket)"),
            service: S3.description,
            operation: "CreateBucket",
            isIdempotent: true
        )
        let key = "a folder/ä+b.txt"
        let body = Array("text".utf8)
        try await s3.putObject(.init(bucket: bucket, key: key, body: body, metadata: ["kind": "test"]))
        let object = try await s3.getObject(.init(bucket: bucket, key: key))
        #expect(object.body == body)
        #expect(object.metadata == ["kind": "test"])
        #expect(object.contentLength == 4)
        #expect(try await s3.listObjectsV2(.init(bucket: bucket)).contents?.map(\.key) == [key])
        await #expect(throws: AWSError.self) {
            try await s3.putObject(.init(bucket: bucket, key: key, body: body, ifNoneMatch: "*"))
        }
        try await s3.deleteObject(.init(bucket: bucket, key: key))
        let error = try await #require(throws: AWSError.self) {
            try await s3.headObject(.init(bucket: bucket, key: key))
        }
        #expect(error.isNotFound, "\(error)")
    }
}
