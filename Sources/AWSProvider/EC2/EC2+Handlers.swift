import AWSServices
import Engine
import Infra

extension EC2.Filter {
    /// A filter over identifiers.
    init(_ name: String, _ values: [PhysicalID]) {
        self.init(name: name, values: values.map(\.description))
    }

    /// The filter that finds what a create with this token made.
    init(_ token: OwnershipToken) {
        self.init(name: "tag:\(OwnershipToken.tokenTag)", values: [token.value])
    }
}

extension [EC2.Tag]? {
    /// Whether a create with this token made what carries these tags. Not every emulator honours a filter.
    func contain(_ token: OwnershipToken) -> Bool {
        (self ?? []).contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
    }
}

extension EC2.TagSpecification {
    /// Tags for a create: those of the resource and those of the token.
    init(_ type: EC2.ResourceType, _ tags: Tags, _ token: OwnershipToken) throws {
        self.init(
            resourceType: type,
            tags: try tags.adding(token).map { EC2.Tag(key: $0.key, value: $0.value) }
        )
    }
}

extension Tags {
    /// Tags as EC2 reports them.
    init(observed tags: [EC2.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }
}

extension EC2 {
    /// Takes the tags of a resource from what was observed to what is desired.
    func changeTags(of id: PhysicalID, from observed: Tags?, to desired: Tags?, removed: Set<String>) async throws {
        let changes = try TagChanges(from: observed, to: desired, removed: removed)
        if !changes.changed.isEmpty {
            let tags = changes.changed.sorted { $0.key < $1.key }.map { EC2.Tag(key: $0.key, value: $0.value) }
            _ = try await createTags(.init(resources: [id.description], tags: tags))
        }
        if !changes.removed.isEmpty {
            let tags = changes.removed.map { EC2.Tag(key: $0) }
            _ = try await deleteTags(.init(resources: [id.description], tags: tags))
        }
    }
}
