/// All collections of a service.
struct Catalogue: Sendable {
    let collections: [Collection]
    private let indices: [String: Int]

    init(_ collections: [Collection]) {
        self.collections = collections
        indices = Dictionary(collections.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    subscript(_ name: String) -> Collection? { indices[name].map { collections[$0] } }

    /// The rows that can be embedded into those of `collection`: what its fields refer to, and its parts.
    func embeddings(of collection: Collection) -> [Embedding] {
        let ones = collection.fields.compactMap { field -> Embedding? in
            guard let name = field.references, let target = self[name] else { return nil }
            return Embedding(name: target.singular, target: target, kind: .one(field: field.name))
        }
        guard let parts = collection.parts, let target = self[parts.collection] else { return ones }
        return ones + [Embedding(name: parts.name, target: target, kind: .many(field: parts.field))]
    }

    /// What is wrong with the declarations; empty where nothing is.
    var mistakes: [String] { collections.flatMap(mistakes(in:)) }

    private func mistakes(in collection: Collection) -> [String] {
        var found: [String] = []
        if indices[collection.name].map({ collections[$0] }) != collection {
            found.append("\(collection.name) is declared twice")
        }
        for (index, field) in collection.fields.enumerated() {
            let place = "\(collection.name).\(field.name)"
            if collection.index(of: field.name) != index { found.append("\(place) is declared twice") }
            if let target = field.references, self[target] == nil {
                found.append("\(place) refers to \(target), which is not declared")
            }
            if field.isSortable, field.isNullable { found.append("\(place) is sortable and may be null") }
            if case .decimal(let bounds) = field.type, bounds.precision > 18 {
                found.append("\(place) has more than 18 digits")
            }
        }
        if let key = collection.key, collection.field(key)?.isUnique != true {
            found.append("\(collection.name) is keyed by \(key), which is not unique")
        }
        if let parts = collection.parts, self[parts.collection]?.field(parts.field)?.references != collection.name {
            found.append("\(parts.collection).\(parts.field) does not refer to \(collection.name)")
        }
        return found
    }
}

/// Rows of another collection, shown within a row on request.
struct Embedding: Sendable {
    /// The member's name, and what `?embed=` calls it.
    var name: String
    var target: Collection
    var kind: Kind

    enum Kind: Sendable, Hashable {
        /// The one row that this field of the embedding row names.
        case one(field: String)
        /// All rows whose field names the embedding row.
        case many(field: String)
    }
}
