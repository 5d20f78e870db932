import Engine
import Infra
import Synchronization

/// The handler of every fake type.
struct FakeHandler<Model: FakeResource>: ResourceHandler {
    let cloud: FakeCloud

    var typicalDuration: Duration { Model.traits.typicalDuration }

    func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Model>] {
        let call = FakeCall(verb: .read, type: Model.schema.type, ids: ids.sorted())
        let found = try await cloud.perform(call) { contents in
            var found: [PhysicalID: FakeCloud.Thing] = [:]
            for id in ids { found[id] = contents.look(at: id) }
            return found
        }
        return try found.mapValues(observed)
    }

    func create(_ desired: Model, token: OwnershipToken) async throws -> PhysicalID {
        let properties = try plain(desired.document)
        let call = FakeCall(verb: .create, type: Model.schema.type, address: token.address)
        return try await cloud.perform(call) { contents in
            try contents.checkReferences(properties)
            if contents.honoursTokens, let same = contents.things.values.first(where: { $0.token == token.value }) {
                return same.id
            }
            try contents.checkExclusive(Model.schema, properties)
            let id = try contents.identify(Model.self, properties)
            contents.things[id] = FakeCloud.Thing(
                type: Model.schema.type,
                id: id,
                address: token.address,
                token: token.value,
                properties: properties.filter { Model.traits.setByCreate($0.key) },
                looks: Model.traits.isSlow ? contents.slowness : 0,
                breakdown: contents.breakdowns[token.address],
                hidden: contents.listingLag
            )
            return id
        }
    }

    func update(
        _ id: PhysicalID,
        to desired: Model,
        from observed: ObservedResource<Model>,
        removed: Set<String>
    ) async throws {
        let properties = try plain(desired.document)
        try await cloud.perform(call(.update, id)) { contents in
            guard var thing = contents.things[id], !thing.isDeleting else {
                throw FakeError(.notFound, "\(id) does not exist.")
            }
            for path in Model.schema.createOnly {
                guard let name = path.parts.first, let value = properties[name] else { continue }
                if thing.properties[name] != value { throw FakeError(.refused, "\(name) of \(id) cannot be changed.") }
            }
            for name in removed { thing.properties[String(name.prefix { $0 != "/" })] = nil }
            for (name, value) in properties { thing.properties[name] = value }
            thing.breakdown = contents.breakdowns[thing.address]
            try contents.checkReferences(thing.properties)
            try contents.checkExclusive(Model.schema, thing.properties, except: id)
            contents.things[id] = thing
        }
    }

    /// A resource with the label `awaited` is ready only after some looks; others do not wait for that.
    func status(of observed: ObservedResource<Model>, desired: Model) -> ResourceStatus {
        guard desired.document["Label"] == "awaited", observed.status == .ready else { return observed.status }
        return cloud.contents.withLock { contents in
            contents.lateness -= 1
            return contents.lateness >= 0 ? .pending("settling in") : .ready
        }
    }

    func delete(_ id: PhysicalID, recorded: Recorded<Model>) async throws {
        try await cloud.perform(call(.delete, id)) { contents in
            guard contents.things[id]?.isDeleting == false else { return }
            try contents.checkUnused(id)
            contents.things[id]?.isDeleting = true
            contents.things[id]?.looks = Model.traits.isSlow ? contents.slowness : 0
            if !Model.traits.isSlow { contents.things[id] = nil }
        }
    }

    func find(_ desired: Model, token: OwnershipToken) async throws -> PhysicalID? {
        let call = FakeCall(verb: .find, type: Model.schema.type, address: token.address)
        return try await cloud.perform(call) { contents in
            guard let thing = contents.things.values.first(where: { $0.token == token.value }) else { return nil }
            guard thing.hidden > 0 else { return thing.id }
            contents.things[thing.id]?.hidden -= 1
            return nil
        }
    }

    func attributesBeforeCreate(_ desired: Model) -> [String: Document] {
        guard let name = Model.traits.nameProperty, let text = desired.document[name]?.string else { return [:] }
        return ["Arn": .string("arn:fake:\(text)")]
    }

    func attributesChanging(with changes: [PropertyChange]) -> Set<String> {
        changes.reduce(into: []) { $0.formUnion(Model.traits.following[$1.path.first ?? ""] ?? []) }
    }

    private func call(_ verb: FakeCall.Verb, _ id: PhysicalID) -> FakeCall {
        let address = cloud.address(of: id)
        return FakeCall(verb: verb, type: Model.schema.type, address: address, ids: [id])
    }

    private func observed(_ thing: FakeCloud.Thing) throws -> ObservedResource<Model> {
        let hidden = Set(Model.schema.writeOnly.compactMap(\.parts.first))
        let status: ResourceStatus =
            if let breakdown = thing.breakdown {
                .failed(breakdown)
            } else if thing.isDeleting {
                .deleting
            } else {
                thing.looks > 0 ? .pending("creating") : .ready
            }
        return ObservedResource(
            try Model(document: .object(thing.properties.filter { !hidden.contains($0.key) })),
            attributes: Model.traits.attributes(thing),
            status: status
        )
    }

    /// The properties as the service keeps them: secrets in plain text, which must be there.
    private func plain(_ document: Document) throws -> [String: Document] {
        try (document.object ?? [:]).mapValues { value in
            guard case .secret(let secret) = value else { return value }
            guard let text = secret.revealed else { throw FakeError(.refused, "A digest is no password.") }
            return .string(text)
        }
    }
}

extension FakeCloud.Contents {
    /// What a look at a resource shows; it comes one step closer to being ready or gone.
    fileprivate mutating func look(at id: PhysicalID) -> FakeCloud.Thing? {
        guard let thing = things[id] else { return nil }
        if thing.looks > 0 {
            things[id]?.looks -= 1
        } else if thing.isDeleting {
            things[id] = nil
            return nil
        }
        return thing
    }

    fileprivate mutating func identify<R: FakeResource>(_ type: R.Type, _ properties: [String: Document]) throws
        -> PhysicalID
    {
        guard let name = R.traits.nameProperty else { return newID("fake-\(R.traits.prefix)") }
        guard let text = properties[name]?.string else { throw FakeError(.refused, "A name is needed.") }
        let id = PhysicalID(text)
        if things[id] != nil { throw FakeError(.refused, "\(text) exists already.") }
        return id
    }
}
