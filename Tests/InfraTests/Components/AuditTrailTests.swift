import TestSupport
import Testing

@testable import Infra

@Suite struct AuditTrailTests {
    private static let trail = "arn:aws:cloudtrail:eu-central-1:111122223333:trail/shop-audit"

    private func stack(_ settings: Environment.AuditTrail = .init()) throws -> Stack {
        var stack = Stack("shop")
        stack.addAuditTrail(settings, region: "eu-central-1", account: "111122223333")
        return try stack.validated()
    }

    private func properties(_ address: Address, _ settings: Environment.AuditTrail = .init()) throws -> Document {
        try #require(try stack(settings).nodes[address]?.properties)
    }

    /// Statements of a policy by their names.
    private func statements(_ policy: Document?) throws -> [String: Document] {
        let all = try #require(policy?["Statement"]?.array)
        return Dictionary(uniqueKeysWithValues: all.map { ($0["Sid"]?.string ?? "", $0) })
    }

    @Test func `the trail covers every region and signs what it writes`() throws {
        let trail = try properties("audit.trail")
        #expect(trail["TrailName"] == "shop-audit")
        for name in [
            "IsLogging", "IsMultiRegionTrail", "IncludeGlobalServiceEvents", "EnableLogFileValidation",
        ] {
            #expect(trail[name] == true, "\(name)")
        }
        #expect(trail["KMSKeyId"] == .reference(.init(address: "audit.key", attribute: "Arn")))
        #expect(trail["CloudWatchLogsRoleArn"] == .reference(.init(address: "audit.role", attribute: "Arn")))
    }

    @Test func `it waits for the policies that let it write`() throws {
        let dependencies = try #require(try stack().nodes["audit.trail"]).dependencies
        #expect(dependencies.isSuperset(of: ["audit.bucket-policy", "audit.role-policy"]))
    }

    @Test func `objects are recorded where that is asked for`() throws {
        #expect(
            try properties("audit.trail")["EventSelectors"] == [
                ["IncludeManagementEvents": true, "ReadWriteType": "All"]
            ]
        )
        let all = try properties("audit.trail", .init(objectEvents: true))["EventSelectors"]?.array?.first
        #expect(all?["DataResources"] == [["Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]]])
        #expect(all?["IncludeManagementEvents"] == true)
    }

    @Test func `the bucket is closed, keeps versions, and forgets after the retention`() throws {
        let bucket = try properties("audit.bucket", .init(retentionDays: 30))
        let block = try #require(bucket["PublicAccessBlockConfiguration"]?.object)
        #expect(block.count == 4 && block.values.allSatisfy { $0 == true })
        #expect(bucket["VersioningConfiguration"]?["Status"] == "Enabled")
        #expect(bucket["LifecycleConfiguration"]?["Rules"]?.array?.first?["ExpirationInDays"] == 30)
    }

    @Test func `the bucket takes files from this trail alone, and over TLS`() throws {
        let rules = try statements(try properties("audit.bucket-policy")["PolicyDocument"])
        #expect(rules.keys.sorted() == ["OnlyOverTLS", "TrailLooks", "TrailWrites"])
        for name in ["TrailLooks", "TrailWrites"] {
            let rule = try #require(rules[name])
            #expect(rule["Principal"] == ["Service": "cloudtrail.amazonaws.com"])
            #expect(rule["Condition"]?["StringEquals"]?["aws:SourceArn"] == .string(Self.trail))
        }
        #expect(
            rules["TrailWrites"]?["Resource"]
                == .interpolation([
                    .reference(.init(address: "audit.bucket", attribute: "Arn")), "/AWSLogs/111122223333/*",
                ])
        )
        #expect(rules["OnlyOverTLS"]?["Effect"] == "Deny")
    }

    @Test func `the key encrypts for the trail and its log group, and is never off`() throws {
        let rules = try statements(try properties("audit.key")["KeyPolicy"])
        #expect(rules["TrailEncrypts"]?["Action"] == "kms:GenerateDataKey*")
        #expect(rules["TrailEncrypts"]?["Condition"]?["StringEquals"]?["aws:SourceArn"] == .string(Self.trail))
        #expect(
            rules["LogGroup"]?["Condition"]?["ArnEquals"]?["kms:EncryptionContext:aws:logs:arn"]
                == "arn:aws:logs:eu-central-1:111122223333:log-group:/shop/audit"
        )
        let off = try #require(rules["NeverOff"])
        #expect(off["Effect"] == "Deny")
        #expect(off["Action"]?.array?.contains("kms:DisableKey") == true)
        #expect(off["Action"]?.array?.contains("kms:ScheduleKeyDeletion") == true)
    }

    @Test func `the role writes to its own streams and nowhere else`() throws {
        let rule = try properties("audit.role-policy")["PolicyDocument"]?["Statement"]?.array?.first
        #expect(
            rule?["Resource"]
                == .string(
                    "arn:aws:logs:eu-central-1:111122223333:log-group:/shop/audit:log-stream:"
                        + "111122223333_CloudTrail_eu-central-1*"
                )
        )
        #expect(rule?["Action"] == ["logs:CreateLogStream", "logs:PutLogEvents"])
    }

    @Test func `protection keeps trail, bucket and key, and gives them free when it is off`() throws {
        for address in ["audit.trail", "audit.bucket", "audit.key"] as [Address] {
            #expect(try stack().nodes[address]?.options.protect == true, "\(address)")
            #expect(try stack(.init(deletionProtection: false)).nodes[address]?.options.protect == false)
        }
        let rules = try statements(try properties("audit.key", .init(deletionProtection: false))["KeyPolicy"])
        #expect(rules["NeverOff"]?["Action"]?.array?.contains("kms:ScheduleKeyDeletion") == false)
    }

    @Test func `a retention below a day is refused`() {
        var stack = Stack("shop")
        stack.addAuditTrail(.init(retentionDays: 0), region: "eu-central-1", account: "111122223333")
        #expect(
            stack.diagnostics.contains { $0.detail == "retentionDays of the audit trail is 0; it must be 1 or more." }
        )
    }
}
