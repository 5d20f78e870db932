import TestSupport
import Testing

@testable import Infra

@Suite struct DeliveryTests {
    private static let connection = "arn:aws:codeconnections:eu-central-1:111122223333:connection/1a2b"

    private func stack() throws -> Stack {
        var stack = Stack("shop")
        stack.addDelivery(
            .init(connectionArn: Self.connection, repository: "acme/shop"),
            region: "eu-central-1",
            account: "111122223333"
        )
        return try stack.validated()
    }

    private func text(_ document: Document?) throws -> String {
        String(decoding: try (document ?? .null).json(), as: UTF8.self)
    }

    @Test func `each commit of the branch is fetched and tested`() throws {
        let pipeline = try #require(try stack().nodes["delivery.pipeline"]?.properties)
        let stages = try #require(pipeline["Stages"]?.array)
        #expect(stages.map { $0["Name"] } == ["Source", "Test"])
        let source = stages[0]["Actions"]?.array?.first?["Configuration"]
        #expect(source?["FullRepositoryId"] == "acme/shop")
        #expect(source?["BranchName"] == "main")
        #expect(pipeline["PipelineType"] == "V2")
    }

    @Test func `builds are not privileged, and write to their own log group`() throws {
        let project = try #require(try stack().nodes["delivery.test"]?.properties)
        #expect(project["Environment"]?["PrivilegedMode"] == false)
        let spec = try #require(project["Source"]?["BuildSpec"]?.string)
        #expect(try Document(json: Array(spec.utf8))["phases"]?["build"]?["commands"] == ["make test"])
        #expect(project["LogsConfig"]?["CloudWatchLogs"]?["Status"] == "ENABLED")
    }

    @Test func `the pipeline may use one connection and start one project`() throws {
        let policy = try text(try stack().nodes["delivery.pipeline-role-policy"]?.properties["PolicyDocument"])
        #expect(policy.contains(Self.connection))
        #expect(policy.contains("project/shop-test"))
        #expect(!policy.contains(#""Resource":"*""#))
    }

    @Test func `artifacts are encrypted, closed, and only sent over TLS`() throws {
        let nodes = try stack().nodes
        let bucket = try #require(nodes["delivery.artifacts"]?.properties)
        #expect(bucket["PublicAccessBlockConfiguration"]?["RestrictPublicBuckets"] == true)
        #expect(try text(bucket["BucketEncryption"]).contains("aws:kms"))
        #expect(
            try text(nodes["delivery.artifacts-policy"]?.properties["PolicyDocument"]).contains("aws:SecureTransport")
        )
    }
}
