import TestSupport
import Testing

@testable import Infra

@Suite struct StateBucketTests {
    private func stack(kmsKey: String? = nil) throws -> Stack {
        let settings = Environment.StateBucket(bucket: "shop-states", keyPrefix: "prod", kmsKey: kmsKey)
        return try Stack(stateBucket: settings, tags: Tags(["team": "payments"])).validated()
    }

    @Test func `the bucket is closed, versioned, and never deleted by us`() throws {
        let node = try #require(try stack().nodes["bucket"])
        #expect(node.options.protect)
        #expect(node.properties["BucketName"] == "shop-states")
        #expect(node.properties["VersioningConfiguration"]?["Status"] == "Enabled")
        let block = node.properties["PublicAccessBlockConfiguration"]?.object ?? [:]
        #expect(block.count == 4 && block.values.allSatisfy { $0 == true })
        #expect(node.properties["OwnershipControls"]?["Rules"] == [["ObjectOwnership": "BucketOwnerEnforced"]])
    }

    @Test(arguments: [nil, "arn:aws:kms:eu-central-1:111122223333:key/1a2b"])
    func `what is in it is encrypted by KMS`(key: String?) throws {
        let properties = try #require(try stack(kmsKey: key).nodes["bucket"]?.properties)
        var byDefault: [String: Document] = ["SSEAlgorithm": "aws:kms"]
        byDefault["KMSMasterKeyID"] = key.map { .string($0) }
        #expect(
            properties["BucketEncryption"]?["ServerSideEncryptionConfiguration"] == [
                ["BucketKeyEnabled": true, "ServerSideEncryptionByDefault": .object(byDefault)]
            ]
        )
    }

    @Test func `it passes the checks, and takes requests over TLS only`() throws {
        let stack = try stack()
        let day = try #require(CalendarDay("2026-11-28"))
        #expect(stack.checked(region: "eu-central-1", today: day).failures.isEmpty)
        #expect(stack.textDiagnostics.isEmpty)
        let policy = try #require(stack.nodes["bucket-policy"]?.properties["PolicyDocument"]?["Statement"])
        #expect("\(policy)".contains("aws:SecureTransport"))
    }
}
