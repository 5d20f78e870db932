import AWSServices
import Engine
import Infra

extension Tags {
    /// Tags as Secrets Manager reports them.
    init(observed tags: [SecretsManager.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }
}

extension [SecretsManager.Tag]? {
    /// Whether a create with this token made what carries these tags.
    func contain(_ token: OwnershipToken) -> Bool {
        (self ?? []).contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
    }
}

extension SecretsManager {
    /// Takes the tags of a secret from what was observed to what is desired.
    func changeTags(of id: String, from observed: Tags?, to desired: Tags?, removed: Set<String>) async throws {
        let changes = try TagChanges(from: observed, to: desired, removed: removed)
        if !changes.changed.isEmpty {
            let tags = changes.changed.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
            _ = try await tagResource(.init(secretId: id, tags: tags))
        }
        if !changes.removed.isEmpty {
            _ = try await untagResource(.init(secretId: id, tagKeys: changes.removed))
        }
    }
}
