package import Infra

/// The calls in terms of documents, translated to and from the type.
extension ResourceHandler {
    package var schema: Schema { Model.schema }

    package func observe(_ ids: [PhysicalID]) async throws -> [PhysicalID: Observed] {
        try await read(ids).mapValues { found in
            var properties = found.resource.document.object ?? [:]
            // Types write no empty tags, but a resource without tags has lost those that we gave it.
            if let tags = schema.tagProperty, properties[tags] == nil { properties[tags] = .array([]) }
            return Observed(properties: .object(properties), attributes: found.attributes, status: found.status)
        }
    }

    package func create(document: Document, token: OwnershipToken) async throws -> PhysicalID {
        try await create(Model(document: document), token: token)
    }

    package func update(
        _ id: PhysicalID,
        toDocument desired: Document,
        from observed: Observed,
        removed: Set<String>
    ) async throws {
        try await update(id, to: Model(document: desired), from: ObservedResource(observed), removed: removed)
    }

    package func status(of observed: Observed, desired: Document) throws -> ResourceStatus {
        try status(of: ObservedResource(observed), desired: Model(document: desired))
    }

    /// Properties that an older version wrote and this one cannot read must not keep a resource from being deleted.
    package func delete(_ id: PhysicalID, properties: Document, snapshot: Bool) async throws {
        try await delete(id, recorded: Recorded(try? Model(document: properties), snapshot: snapshot))
    }

    package func find(document: Document, token: OwnershipToken) async throws -> PhysicalID? {
        try await find(Model(document: document), token: token)
    }

    /// Empty while the properties still refer to something that is not known.
    package func attributesBeforeCreate(document: Document) -> [String: Document] {
        guard let desired = try? Model(document: document) else { return [:] }
        return attributesBeforeCreate(desired)
    }
}

extension ObservedResource {
    fileprivate init(_ observed: Observed) throws {
        self.init(
            try Model(document: observed.properties),
            attributes: observed.attributes,
            status: observed.status
        )
    }
}
