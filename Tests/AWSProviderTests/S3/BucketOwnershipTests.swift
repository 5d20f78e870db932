import AWSProvider
import AWSServices
import Engine
import Infra
import TestSupport
import Testing

/// A bucket of somebody else's is neither taken over nor emptied.
@Suite("Buckets of others")
struct BucketOwnershipTests {
    private func registered(_ type: ResourceType, _ context: AWSContext) throws -> any AnyResourceHandler {
        guard let handler = awsHandlers(context)[type] else { throw TestFailure("\(type) has no handler") }
        return handler
    }

    /// What a call was refused with.
    private func refusal(_ call: () async throws -> Void) async throws -> any ProviderError {
        do {
            try await call()
        } catch let error as any ProviderError {
            return error
        }
        throw TestFailure("the call was not refused")
    }

    private func newToken() -> OwnershipToken {
        OwnershipToken(stack: "keys", address: "bucket", value: randomToken())
    }

    @Test(arguments: Emulator.Kind.allCases)
    func areNotTakenOverByName(_ kind: Emulator.Kind) async throws {
        let context = try await AWSContext.emulator(kind)
        let name = "by-hand-\(randomToken().prefix(12))"
        let s3 = S3(client: context.client)
        _ = try await s3.createBucket(
            .init(bucket: name, createBucketConfiguration: .init(locationConstraint: .init(rawValue: context.region)))
        )
        let handler = try registered("AWS::S3::Bucket", context)
        let error = try await refusal {
            _ = try await handler.create(document: Bucket(bucketName: Input(name)).document, token: newToken())
        }
        #expect(error.disposition == ErrorDisposition.refused)
        #expect(error.explanation.contains(name) && error.explanation.contains("deployer import"))
    }

    @Test(arguments: Emulator.Kind.allCases)
    func areFoundAgainWhenTheTokenMadeThem(_ kind: Emulator.Kind) async throws {
        let handler = try registered("AWS::S3::Bucket", try await AWSContext.emulator(kind))
        let token = newToken()
        let id = try await handler.create(document: Bucket().document, token: token)
        #expect(id.description.count <= 63 && id.description == id.description.lowercased())
        #expect(try await handler.create(document: Bucket().document, token: token) == id)
    }

    @Test(arguments: Emulator.Kind.allCases)
    func areNotDeletedWithObjectsInThem(_ kind: Emulator.Kind) async throws {
        let context = try await AWSContext.emulator(kind)
        let handler = try registered("AWS::S3::Bucket", context)
        let id = try await handler.create(document: Bucket().document, token: newToken())
        _ = try await S3(client: context.client).putObject(.init(bucket: id.description, key: "a"))
        let error = try await refusal {
            try await handler.delete(id, properties: Bucket().document, snapshot: false)
        }
        #expect(error.disposition == ErrorDisposition.refused)
        #expect(error.explanation.contains("\(id)") && error.explanation.contains("Empty it first"))
        #expect(try await handler.observe([id])[id] != nil)
    }

    @Test(arguments: Emulator.Kind.allCases)
    func keepTheirPolicy(_ kind: Emulator.Kind) async throws {
        let context = try await AWSContext.emulator(kind)
        let bucket = try await registered("AWS::S3::Bucket", context).create(
            document: Bucket().document,
            token: newToken()
        )
        let policies = try registered("AWS::S3::BucketPolicy", context)
        func policy(_ action: Input<String>) -> Document {
            let rule = PolicyDocument.Statement(
                .deny,
                principals: .anyone,
                actions: [action],
                resources: [Input("arn:aws:s3:::\(bucket)/*")]
            )
            let document = PolicyDocument(statements: [rule])
            return BucketPolicy(bucket: Input(bucket.description), policyDocument: document).document
        }
        let id = try await policies.create(document: policy("s3:GetObject"), token: newToken())
        #expect(try await policies.create(document: policy("s3:GetObject"), token: newToken()) == id)
        let error = try await refusal {
            _ = try await policies.create(document: policy("s3:PutObject"), token: newToken())
        }
        #expect(error.disposition == ErrorDisposition.refused && error.explanation.contains("\(bucket)"))
        #expect(try await policies.find(document: policy("s3:PutObject"), token: newToken()) == nil)
    }
}
