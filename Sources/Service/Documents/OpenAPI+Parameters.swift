/// Parameters, header fields and bodies.
extension OpenAPIDocument {
    func query(_ name: String, _ schema: JSON, _ description: String) -> JSON {
        ["name": .string(name), "in": "query", "description": .string(description), "schema": schema]
    }

    /// What selects rows, and their order.
    func selection(_ collection: Collection) -> [JSON] {
        let names = collection.fields.filter(\.isSortable).map(\.name)
        let word = "-?(\(names.joined(separator: "|")))"
        let sort = query(
            "sort",
            ["type": "string", "pattern": .string("^\(word)$"), "examples": [.string("-\(names.last ?? "id")")]],
            "One or more of \(names.joined(separator: ", ")), between commas; with `-` before it, falling."
        )
        return [sort] + deleted(collection) + filters(collection)
    }

    /// What of a row is shown.
    func shape(_ collection: Collection) -> [JSON] {
        let names = collection.fields.map(\.name)
        var parameters = [
            query(
                "fields",
                ["type": "string", "pattern": .string(Self.words(names))],
                "Only these fields, between commas."
            )
        ]
        let embedded = catalogue.embeddings(of: collection).map(\.name)
        if !embedded.isEmpty {
            parameters.append(
                query(
                    "embed",
                    ["type": "string", "pattern": .string(Self.words(embedded))],
                    "Show rows that belong to it: \(embedded.joined(separator: ", "))."
                )
            )
        }
        return parameters
    }

    func deleted(_ collection: Collection) -> [JSON] {
        guard collection.isSoftDeleted else { return [] }
        let schema: JSON = ["type": "string", "enum": ["exclude", "include", "only"], "default": "exclude"]
        return [query("deleted", schema, "Whether to show deleted rows.")]
    }

    private func filters(_ collection: Collection) -> [JSON] {
        collection.fields.flatMap { field in
            field.filters.map { operation in
                let name = operation == .equal ? field.name : "\(field.name)[\(operation.rawValue)]"
                return query(name, field.filterSchema(operation), operation.explanation(field))
                    .adding(["x-filter": true])
            }
        }
    }

    private static func words(_ names: [String]) -> String {
        let one = "(\(names.joined(separator: "|")))"
        return "^\(one)(,\(one))*$"
    }

    static let id: JSON = [
        "name": "id", "in": "path", "required": true, "description": "The row's id.",
        "schema": ["type": "string", "format": "uuid"],
    ]

    static let ifMatch: JSON = [
        "name": "If-Match", "in": "header", "required": true, "description": "The `ETag` of the row, or `*`.",
        "schema": ["type": "string", "pattern": "^(\\*|\"[0-9]{1,18}\")$", "examples": ["\"1\""]],
    ]

    static let ifNoneMatch: JSON = [
        "name": "If-None-Match", "in": "header", "description": "An `ETag` that the client has.",
        "schema": ["type": "string", "pattern": "^[!-~]+$"],
    ]

    static let readAfter: JSON = [
        "name": "Read-After", "in": "header",
        "description": "`Read-After` of an answer to a change, so that what is read has that change.",
        "example": "0/16B3748",
        "schema": ["type": "string", "minLength": 3, "maxLength": 17, "pattern": "^[0-9A-F]{1,8}/[0-9A-F]{1,8}$"],
    ]

    static let idempotencyKey: JSON = [
        "name": "Idempotency-Key", "in": "header",
        "description": "Names the request, so that it is done once however often it is sent.",
        "schema": ["type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]{1,255}$"],
    ]

    /// Header fields of answers that are described once.
    static let headerDescriptions: [(name: String, key: String, description: String)] = [
        ("X-Request-Id", "RequestId", "The client's id of the request, or one made for it."),
        ("ETag", "ETag", "The row's version."), ("Location", "Location", "The row's address."),
        ("Link", "Link", "The first, next and previous page (RFC 8288)."),
        ("Read-After", "ReadAfter", "A mark after which a read replica has the change."),
        ("Idempotency-Replayed", "IdempotencyReplayed", "`true` where the answer is the one given before."),
        ("Content-Disposition", "ContentDisposition", "The name of a file to save it in."),
    ]

    static func headers(_ names: [String]) -> JSON {
        .object(
            (["X-Request-Id"] + names).compactMap { name in
                headerDescriptions.first { $0.name == name }.map { entry in
                    .init(name: name, value: ["$ref": .string("#/components/headers/\(entry.key)")])
                }
            }
        )
    }

    func jsonBody(_ schema: JSON, _ example: JSON, type: String = MediaTypes.json) -> JSON {
        let media: JSON = ["schema": schema, "example": example]
        return ["required": true, "content": .object([.init(name: type, value: media)])]
    }

    func answer(_ status: Int, _ description: String, _ schema: JSON, headers: [String]) -> JSON.Member {
        .init(
            name: "\(status)",
            value: [
                "description": .string(description), "headers": Self.headers(headers),
                "content": ["application/json": ["schema": schema]],
            ]
        )
    }
}

extension FilterOperator {
    fileprivate func explanation(_ field: Field) -> String {
        switch self {
        case .equal: "Rows whose \(field.name) is this."
        case .notEqual: "Rows whose \(field.name) is another."
        case .less: "Rows whose \(field.name) is less."
        case .lessOrEqual: "Rows whose \(field.name) is this or less."
        case .greater: "Rows whose \(field.name) is more."
        case .greaterOrEqual: "Rows whose \(field.name) is this or more."
        case .oneOf: "Rows whose \(field.name) is one of these, between commas."
        case .like: "Rows whose \(field.name) looks like this; `*` stands for any characters."
        case .null: "Whether \(field.name) has no value."
        }
    }
}
