package import Engine
package import Infra

extension Tags {
    /// Tags as a service reports them, without those that are AWS's own and without the token.
    package init(observed tags: some Sequence<(key: String, value: String)>) {
        self.init()
        for tag in tags where !tag.key.hasPrefix("aws:") && tag.key != OwnershipToken.tokenTag {
            self[tag.key] = .literal(tag.value)
        }
    }

    /// These tags with those of the token, for a create.
    ///
    /// - Throws: `DocumentError` while a value is not known.
    package func adding(_ token: OwnershipToken) throws(DocumentError) -> [(key: String, value: String)] {
        var merged = token.tags
        for (key, value) in values { merged[key] = try value.known }
        return merged.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
    }
}

/// The calls that take the tags of a resource from what was observed to what is desired.
package struct TagChanges: Sendable, Hashable {
    /// New and changed tags, by key.
    package var changed: [String: String] = [:]
    /// Keys to remove, sorted.
    package var removed: [String] = []

    package var isEmpty: Bool { changed.isEmpty && removed.isEmpty }

    /// - Parameters:
    ///   - observed: What the service reports.
    ///   - desired: What there is to be, ownership tags included.
    ///   - removed: Paths of removed properties, as `ResourceHandler.update` gets them.
    ///   - property: The name of the tag property.
    /// - Throws: `DocumentError` while a value is not known.
    package init(
        from observed: Tags?,
        to desired: Tags?,
        removed: Set<String>,
        property: String = "Tags"
    ) throws(DocumentError) {
        for (key, value) in desired?.values ?? [:] {
            let value = try value.known
            if observed?[key]?.literal != value { changed[key] = value }
        }
        for key in (observed?.values ?? [:]).keys.sorted() where desired?[key] == nil {
            if removed.contains("\(property)/\(key)") || removed.contains(property) { self.removed.append(key) }
        }
    }
}
