package import Infra

/// Every entry is an object with one member: what happened, and to what.
extension JournalEntry: StateDocument {
    package init(document: Document) throws(DocumentError) {
        guard let members = document.object, members.count == 1, let (kind, content) = members.first else {
            throw DocumentError("an object with one member", got: document)
        }
        do { self = try Self(kind, content) } catch { throw error.inside(kind) }
    }

    private init(_ kind: String, _ content: Document) throws(DocumentError) {
        switch kind {
        case "createBegan": self = .createBegan(try Intent(document: content))
        case "createSucceeded": self = .createSucceeded(try Self.address(content), try Self.id(content))
        case "createFailed": self = .createFailed(try Self.address(content))
        case "completed": self = .completed(try ResourceRecord(document: content))
        case "updateBegan": self = .updateBegan(try Self.address(content))
        case "deleteBegan": self = .deleteBegan(try Self.address(content), try Self.id(content))
        case "deleted": self = .deleted(try Self.address(content), try Self.id(content))
        case "forgotten": self = .forgotten(try Self.address(content))
        case "moved":
            let moves = try [String: String](document: content)
            self = .moved(Dictionary(uniqueKeysWithValues: moves.map { (Address($0), Address($1)) }))
        case "outputs": self = .outputs(try [String: Document](document: content))
        case "measured":
            let reader = try DocumentReader(content)
            self = .measured(try reader.named("type", { ResourceType($0) }), try reader.required("seconds"))
        case "takenBack": self = .takenBack(try DocumentReader(content).required("digest"))
        default: throw DocumentError("an entry that this deployer knows", got: content)
        }
    }

    package var document: Document {
        switch self {
        case .createBegan(let intent): ["createBegan": intent.document]
        case .createSucceeded(let address, let id): ["createSucceeded": Self.members(address, id)]
        case .createFailed(let address): ["createFailed": Self.members(address)]
        case .completed(let record): ["completed": record.document]
        case .updateBegan(let address): ["updateBegan": Self.members(address)]
        case .deleteBegan(let address, let id): ["deleteBegan": Self.members(address, id)]
        case .deleted(let address, let id): ["deleted": Self.members(address, id)]
        case .forgotten(let address): ["forgotten": Self.members(address)]
        case .moved(let moves):
            [
                "moved": .object(
                    Dictionary(
                        uniqueKeysWithValues: moves.map { ($0.description, .string($1.description)) }
                    )
                )
            ]
        case .outputs(let values): ["outputs": .object(values)]
        case .measured(let type, let seconds):
            ["measured": ["type": .string(type.description), "seconds": .number(seconds)]]
        case .takenBack(let digest): ["takenBack": ["digest": .string(digest)]]
        }
    }

    private static func address(_ content: Document) throws(DocumentError) -> Address {
        try DocumentReader(content).named("address") { Address($0) }
    }

    private static func id(_ content: Document) throws(DocumentError) -> PhysicalID {
        try DocumentReader(content).named("id") { PhysicalID($0) }
    }

    private static func members(_ address: Address, _ id: PhysicalID? = nil) -> Document {
        var writer = DocumentWriter()
        writer.set("address", address.description)
        writer.set("id", id?.description)
        return writer.document
    }
}

extension JournalEntry.Intent: StateDocument {
    package init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.init(
            address: try reader.named("address", { Address($0) }),
            type: try reader.named("type", { ResourceType($0) }),
            token: try reader.required("token"),
            properties: try reader.required("properties"),
            dependencies: try reader.addresses("dependencies"),
            protect: try reader.flag("protect"),
            retain: try reader.flag("retain"),
            snapshot: try reader.flag("snapshot")
        )
    }

    package var document: Document {
        var writer = DocumentWriter()
        writer.set("address", address.description)
        writer.set("type", type.description)
        writer.set("token", token)
        writer.set("properties", properties)
        writer.setUnlessEmpty("dependencies", dependencies.map(\.description))
        writer.setIfTrue("protect", protect)
        writer.setIfTrue("retain", retain)
        writer.setIfTrue("snapshot", snapshot)
        return writer.document
    }
}
