import Foundation
import TestSupport
import Testing

@testable import Infra

/// The tables and the handlers say the same.
@Suite struct TypePermissionsTests {
    private static let grants =
        TypePermissions.all.values.flatMap(\.grants) + TypePermissions.everyRun + TypePermissions.cloudControl
        + TypePermissions.objects

    /// What no handler calls: what services do with the rights of the caller, what other verbs call, and what a call needs that
    /// goes by another name.
    private static let others: Set = [
        // Doctor's questions.
        "ec2:DescribeAvailabilityZones", "eks:ListClusters", "servicequotas:GetServiceQuota", "sts:GetCallerIdentity",
        // Images.
        "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:GetAuthorizationToken",
        "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart",
        // Tags of a create, and a snapshot of a delete.
        "iam:TagInstanceProfile", "iam:TagPolicy", "rds:CreateDBSnapshot", "s3:TagResource",
        // Following a pipeline.
        "codepipeline:GetPipelineExecution",
        // With the rights of the caller.
        "codeconnections:PassConnection", "ec2:DescribeAccountAttributes", "ec2:RunInstances",
        "iam:CreateServiceLinkedRole", "kms:CreateGrant", "kms:Decrypt", "kms:GenerateDataKey", "kms:RetireGrant",
        "secretsmanager:RotateSecret",
    ]
    /// What `StatementWriter` adds: a state in a bucket, and tags in EC2.
    private static let written: Set = [
        "ec2:CreateTags", "ec2:DeleteTags", "s3:DeleteObject", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket",
        "s3:ListBucketVersions", "s3:PutObject",
    ]

    @Test func `every call of a handler is in a table, and nothing else`() async throws {
        let script = "\(packageRoot)/Tests/deployerTests/Scripts/handler-actions"
        let result = try await run("\(packageRoot)/.venv/bin/python", [script])
        #expect(result.exitCode == 0, "\(result.errors)")
        let called = Set(try JSONDecoder().decode([String].self, from: Data(result.output.utf8)))
        #expect(called.count > 300)
        let allowed = Set(Self.grants.flatMap { grant in grant.actions.map { "\(grant.service):\($0)" } })
        #expect(called.subtracting(allowed).subtracting(Self.written).sorted() == [])
        #expect(allowed.subtracting(called).subtracting(Self.others).sorted() == [])
        #expect(Self.others.subtracting(allowed).sorted() == [])
    }

    /// A name in braces must be that of a type with names.
    @Test func `every ARN is about something that has a name`() throws {
        for (type, table) in TypePermissions.all {
            for case .named(let ends) in table.grants.map(\.scope) {
                for word in ends.flatMap({ $0.matches(of: #/\{([^}]+)\}/#).map { String($0.output.1) } }) {
                    let named = word == "name" ? table : TypePermissions.all[ResourceType(word)]
                    #expect(named?.nameProperty != nil, "\(type): \(word)")
                }
            }
        }
    }
}
