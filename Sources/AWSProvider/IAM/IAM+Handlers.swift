import AWSClient
import AWSServices
import Engine
import Infra

extension Tags {
    /// Tags as IAM reports them.
    init(observed tags: [IAM.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }

    /// Tags for a create: these and those of the token.
    func iamTags(adding token: OwnershipToken) throws -> [IAM.Tag] {
        try adding(token).map { IAM.Tag(key: $0.key, value: $0.value) }
    }
}

extension TagChanges {
    var iamTags: [IAM.Tag] {
        changed.sorted { $0.key < $1.key }.map { IAM.Tag(key: $0.key, value: $0.value) }
    }
}

/// What a name of an IAM role or policy may be made of.
func isAllowedInIAMName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+=,.@-_".contains(character))
}

/// Reads each of the given resources by a call of its own, some at a time; those that do not exist are left out. For
/// services that have no call for many.
func readEach<Model: Resource>(
    _ ids: [PhysicalID],
    _ read: @escaping @Sendable (PhysicalID) async throws -> ObservedResource<Model>?
) async throws -> [PhysicalID: ObservedResource<Model>] {
    try await withThrowingTaskGroup(of: (PhysicalID, ObservedResource<Model>?).self) { group in
        var found: [PhysicalID: ObservedResource<Model>] = [:]
        var waiting = Set(ids).sorted()[...]
        func startNext() {
            guard let id = waiting.popFirst() else { return }
            group.addTask {
                do {
                    return (id, try await read(id))
                } catch let error as AWSError where error.isNotFound {
                    return (id, nil)
                }
            }
        }
        for _ in 0..<8 { startNext() }
        for try await (id, resource) in group {
            found[id] = resource
            startNext()
        }
        return found
    }
}
