import AWSServices
import Engine
import Infra

extension OwnershipToken {
    /// A name that RDS takes as it is and gives back unchanged: lower case, beginning with a letter, without two hyphens in a
    /// row.
    func databaseName(limit: Int) -> String {
        let parts = name(limit: limit - 3).lowercased().split(separator: "-")
        let name = parts.joined(separator: "-")
        return name.first?.isLetter == true ? name : "db-\(name)"
    }
}

extension [RDS.Tag]? {
    /// Whether a create with this token made what carries these tags.
    func contain(_ token: OwnershipToken) -> Bool {
        (self ?? []).contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
    }
}

extension Tags {
    /// Tags as RDS reports them.
    init(observed tags: [RDS.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }

    /// Tags for a create: these and those of the token.
    func rdsTags(adding token: OwnershipToken) throws -> [RDS.Tag] {
        try adding(token).map { RDS.Tag(key: $0.key, value: $0.value) }
    }
}

extension RDS {
    /// Takes the tags of a resource from what was observed to what is desired.
    func changeTags(of arn: String, from observed: Tags?, to desired: Tags?, removed: Set<String>) async throws {
        let changes = try TagChanges(from: observed, to: desired, removed: removed)
        if !changes.changed.isEmpty {
            let tags = changes.changed.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
            try await addTagsToResource(.init(resourceName: arn, tags: tags))
        }
        if !changes.removed.isEmpty {
            try await removeTagsFromResource(.init(resourceName: arn, tagKeys: changes.removed))
        }
    }
}

extension String {
    /// `nil` for an empty text, which some answers hold for what is not set.
    var nonEmpty: String? { isEmpty ? nil : self }
}
