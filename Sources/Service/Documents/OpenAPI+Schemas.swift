extension OpenAPIDocument {
    /// Every schema that operations refer to.
    var schemas: JSON {
        var members: [JSON.Member] = []
        for collection in catalogue.collections {
            let name = collection.schemaName
            members.append(.init(name: name, value: row(collection)))
            members.append(.init(name: "\(name)Input", value: input(collection)))
            if !collection.isAppendOnly { members.append(.init(name: "\(name)Patch", value: patch(collection))) }
            members.append(.init(name: "\(name)View", value: view(collection)))
            members.append(.init(name: "\(name)Page", value: page(collection)))
            members.append(.init(name: "\(name)Operations", value: operations(collection)))
        }
        members.append(.init(name: "History", value: Self.history))
        members.append(.init(name: "BulkResults", value: Self.bulkResults))
        members.append(.init(name: "ImportReport", value: Self.importReport))
        members.append(.init(name: "Health", value: Self.health))
        members.append(.init(name: "Problem", value: Self.problem))
        return .object(members)
    }

    /// A whole row.
    private func row(_ collection: Collection) -> JSON {
        [
            "type": "object", "description": .string(collection.summary),
            "properties": properties(collection, \.answerSchema),
            "required": .strings(collection.fields.map(\.name)),
        ]
    }

    /// A row as a client may ask for it: some fields, and other rows within it.
    private func view(_ collection: Collection) -> JSON {
        var properties = properties(collection, \.answerSchema)
        for embedding in catalogue.embeddings(of: collection) {
            let target = reference(embedding.target.schemaName)
            let schema: JSON =
                switch embedding.kind {
                case .one: ["anyOf": [target, ["type": "null"]]]
                case .many: ["type": "array", "items": target]
                }
            properties = properties.adding(.object([.init(name: embedding.name, value: schema)]))
        }
        return ["type": "object", "description": .string(collection.summary), "properties": properties]
    }

    /// What creates or replaces a row.
    private func input(_ collection: Collection, without excluded: String? = nil, parts: Bool = true) -> JSON {
        let fields = collection.writableFields.filter { $0.name != excluded }
        var required = fields.filter(\.isRequired).map(\.name)
        var properties = object(fields, \.bodySchema)
        if parts, let part = collection.parts, let target = catalogue[part.collection] {
            required.append(part.name)
            let items: JSON = [
                "type": "array", "items": input(target, without: part.field),
                "minItems": .integer(part.count.lowerBound),
                "maxItems": .integer(part.count.upperBound), "description": .string(target.summary),
            ]
            properties = properties.adding(.object([.init(name: part.name, value: items)]))
        }
        return [
            "type": "object", "properties": properties, "required": .strings(required), "additionalProperties": false,
        ]
    }

    /// A row's new values where it is replaced: its parts are rows of their own.
    func replacement(_ collection: Collection) -> JSON {
        collection.parts == nil ? reference("\(collection.schemaName)Input") : input(collection, parts: false)
    }

    /// What changes a row (RFC 7396): members that are left out stay, null takes a value away.
    private func patch(_ collection: Collection) -> JSON {
        let properties = object(collection.writableFields) { $0.bodySchema.removing("default") }
        return ["type": "object", "properties": properties, "additionalProperties": false]
    }

    private func page(_ collection: Collection) -> JSON {
        [
            "type": "object",
            "properties": [
                "data": ["type": "array", "items": reference("\(collection.schemaName)View")],
                "next": [
                    "type": ["string", "null"],
                    "description": "The cursor of the next page; null where this is the last.",
                ],
                "total": [
                    "type": "integer", "minimum": 0, "description": "How many rows there are on all pages, on request.",
                ],
            ], "required": ["data", "next"],
        ]
    }

    /// The body of a bulk request.
    private func operations(_ collection: Collection) -> JSON {
        let value = reference("\(collection.schemaName)Input")
        var kinds: [JSON] = [
            Self.closed(["op": ["const": "create"], "value": value])
        ]
        if collection.key != nil { kinds.append(Self.closed(["op": ["const": "upsert"], "value": value])) }
        if !collection.isAppendOnly {
            kinds.append(
                Self.closed([
                    "op": ["const": "delete"], "id": ["type": "string", "format": "uuid"],
                    "version": ["type": "integer", "minimum": 1, "maximum": .integer(Int64.max)],
                ])
            )
        }
        return Self.closed([
            "operations": ["type": "array", "items": ["oneOf": .array(kinds)], "minItems": 1, "maxItems": 1000]
        ])
    }

    /// An object that has all of these members and no other.
    static func closed(_ properties: JSON) -> JSON {
        guard case .object(let members) = properties else { return properties }
        return [
            "type": "object", "properties": properties, "required": .strings(members.map(\.name)),
            "additionalProperties": false,
        ]
    }

    private func properties(_ collection: Collection, _ schema: (Field) -> JSON) -> JSON {
        object(collection.fields, schema)
    }

    private func object(_ fields: [Field], _ schema: (Field) -> JSON) -> JSON {
        .object(fields.map { .init(name: $0.name, value: schema($0)) })
    }

    func reference(_ name: String) -> JSON { ["$ref": .string("#/components/schemas/\(name)")] }
}

extension Collection {
    /// As in `StockMovement`.
    var schemaName: String {
        singular.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

extension JSON {
    /// An object without a member.
    func removing(_ name: String) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name })
    }
}
