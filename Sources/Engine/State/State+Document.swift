package import Infra

extension State: StateDocument {
    /// - Throws: `DocumentError` where the document has not the shape of version 1.
    package init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.init(lineage: try reader.required("lineage"), salt: try reader.required("salt"))
        version = try reader.required("version")
        serial = try reader.required("serial")
        place = try reader.optional("place")
        outputs = try reader.optional("outputs") ?? [:]
        for (type, seconds) in try reader.optional("durations") as [String: [Double]]? ?? [:] {
            durations[ResourceType(type)] = seconds
        }
        takenBack = Set(try reader.optional("takenBack") as [String]? ?? [])
        resources = try reader.members("resources", \.address)
        intents = try reader.members("intents", \.address)
    }

    package var document: Document {
        var writer = DocumentWriter()
        writer.set("version", version)
        writer.set("lineage", lineage)
        writer.set("serial", serial)
        writer.set("place", place)
        writer.set("salt", salt)
        writer.set("outputs", outputs)
        writer.set("resources", members(resources))
        writer.setUnlessEmpty("intents", members(intents))
        writer.setUnlessEmpty("durations", Dictionary(uniqueKeysWithValues: durations.map { ($0.description, $1) }))
        writer.setUnlessEmpty("takenBack", takenBack.sorted())
        return writer.document
    }

    private func members(_ values: [Address: some StateDocument]) -> [String: Document] {
        Dictionary(uniqueKeysWithValues: values.map { ($0.description, $1.document) })
    }
}

extension ResourceRecord: StateDocument {
    package init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.init(
            address: try reader.named("address", { Address($0) }),
            type: try reader.named("type", { ResourceType($0) }),
            id: try reader.named("id", { PhysicalID($0) }),
            properties: try reader.optional("properties") ?? .object([:]),
            attributes: try reader.optional("attributes") ?? [:],
            dependencies: try reader.addresses("dependencies"),
            token: try reader.optional("token"),
            protect: try reader.flag("protect"),
            retain: try reader.flag("retain"),
            snapshot: try reader.flag("snapshot"),
            isComplete: !(try reader.flag("incomplete")),
            deposed: try reader.optional("deposed") ?? []
        )
    }

    package var document: Document {
        var writer = DocumentWriter()
        writer.set("address", address.description)
        writer.set("type", type.description)
        writer.set("id", id.description)
        writer.set("properties", properties)
        writer.set("attributes", attributes)
        writer.setUnlessEmpty("dependencies", dependencies.map(\.description))
        writer.set("token", token)
        writer.setIfTrue("protect", protect)
        writer.setIfTrue("retain", retain)
        writer.setIfTrue("snapshot", snapshot)
        writer.setIfTrue("incomplete", !isComplete)
        writer.setUnlessEmpty("deposed", deposed)
        return writer.document
    }
}

extension ResourceRecord.Deposed: StateDocument {
    package init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.init(
            type: try reader.named("type", { ResourceType($0) }),
            id: try reader.named("id", { PhysicalID($0) }),
            properties: try reader.optional("properties") ?? .object([:]),
            dependencies: try reader.addresses("dependencies"),
            snapshot: try reader.flag("snapshot")
        )
    }

    package var document: Document {
        var writer = DocumentWriter()
        writer.set("type", type.description)
        writer.set("id", id.description)
        if properties != .object([:]) { writer.set("properties", properties) }
        writer.setUnlessEmpty("dependencies", dependencies.map(\.description))
        writer.setIfTrue("snapshot", snapshot)
        return writer.document
    }
}
