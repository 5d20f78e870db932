package import AWSServices
package import Engine
package import Infra

/// `AWS::S3::BucketPolicy`
///
/// The physical id is the bucket's name: a bucket has one policy at most. It carries no mark, so a policy counts as ours
/// when it says what ours says.
package struct BucketPolicyHandler: ResourceHandler {
    package let s3: S3

    /// S3 has no call for many; some at a time are read side by side.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<BucketPolicy>] {
        try await readEach(ids) { id in
            guard let text = try await s3.getBucketPolicy(.init(bucket: id.description)).policy else { return nil }
            return ObservedResource(
                BucketPolicy(
                    bucket: Input(id.description),
                    policyDocument: try PolicyDocument(reported: text)
                )
            )
        }
    }

    /// S3 sets a policy over whatever is there, so somebody else's is looked for first.
    package func create(_ desired: BucketPolicy, token: OwnershipToken) async throws -> PhysicalID {
        let bucket = try desired.bucket.known
        let id = PhysicalID(bucket)
        if let present = try await read([id])[id]?.resource.policyDocument {
            guard desired.policyDocument.isEquivalent(to: present) else {
                throw Refusal(
                    explanation: "The bucket \(bucket) has a policy that this resource did not make. "
                        + "Delete it, or take it over with 'deployer import'."
                )
            }
            return id
        }
        try await put(desired.policyDocument, on: bucket)
        return id
    }

    package func update(
        _ id: PhysicalID,
        to desired: BucketPolicy,
        from observed: ObservedResource<BucketPolicy>,
        removed: Set<String>
    ) async throws {
        guard !desired.policyDocument.isEquivalent(to: observed.resource.policyDocument) else { return }
        try await put(desired.policyDocument, on: id.description)
    }

    private func put(_ policy: PolicyDocument, on bucket: String) async throws {
        try await s3.putBucketPolicy(.init(bucket: bucket, policy: try policy.json()))
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<BucketPolicy>) async throws {
        try await s3.deleteBucketPolicy(.init(bucket: id.description))
    }

    package func find(_ desired: BucketPolicy, token: OwnershipToken) async throws -> PhysicalID? {
        let id = PhysicalID(try desired.bucket.known)
        let present = try await read([id])[id]?.resource.policyDocument
        return desired.policyDocument.isEquivalent(to: present) ? id : nil
    }
}
