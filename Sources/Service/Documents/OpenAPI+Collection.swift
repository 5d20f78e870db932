/// The operations of one collection, as `CollectionRoutes` adds them.
extension OpenAPIDocument {
    func paths(of collection: Collection) -> [JSON.Member] {
        let base = "/v1/\(collection.name)"
        var paths: [JSON.Member] = [
            .init(name: base, value: ["get": list(collection), "post": create(collection)]),
            .init(name: "\(base)/bulk", value: ["post": bulk(collection)]),
            .init(name: "\(base)/export", value: ["get": export(collection)]),
            .init(name: "\(base)/import", value: ["post": importLines(collection)]),
        ]
        var one: JSON = ["get": read(collection)]
        if !collection.isAppendOnly {
            one = one.adding(["put": replace(collection), "patch": patch(collection), "delete": delete(collection)])
        }
        paths.append(.init(name: "\(base)/{id}", value: one))
        paths.append(.init(name: "\(base)/{id}/history", value: ["get": history(collection)]))
        if collection.isSoftDeleted, !collection.isAppendOnly {
            paths.append(.init(name: "\(base)/{id}/restore", value: ["post": restore(collection)]))
        }
        return paths
    }

    private func list(_ collection: Collection) -> JSON {
        let parameters =
            [
                query("limit", ["type": "integer", "minimum": 1, "maximum": 200, "default": 20], "Rows of a page."),
                query(
                    "cursor",
                    ["type": "string", "minLength": 1],
                    "Where the page begins: `next` of the page before, or from `Link`."
                ),
                query(
                    "offset",
                    ["type": "integer", "minimum": 0, "maximum": 100_000],
                    "Rows to leave out; instead of `cursor`."
                ),
                query("total", ["type": "boolean"], "Whether to count the rows of all pages."),
            ] + shape(collection) + selection(collection) + [Self.readAfter]
        return operation(
            collection,
            .read,
            "list",
            "List \(collection.title)",
            "A page of rows, with the next page's cursor in `next` and in `Link`.",
            parameters: parameters,
            answers: [
                answer(200, "A page of rows.", reference("\(collection.schemaName)Page"), headers: ["Link"])
            ],
            problems: [.notAcceptable]
        )
    }

    private func create(_ collection: Collection) -> JSON {
        operation(
            collection,
            .write,
            "create",
            "Create \(collection.article)",
            "With an `Idempotency-Key` the same request can be sent again, and is done once.",
            parameters: [Self.idempotencyKey],
            body: jsonBody(reference("\(collection.schemaName)Input"), collection.example(catalogue)),
            answers: [
                answer(
                    201,
                    "The row, as it is now.",
                    created(collection),
                    headers: ["Location", "ETag", "Read-After", "Idempotency-Replayed"]
                )
            ],
            problems: [
                .notAcceptable, .conflict, .contentTooLarge, .unsupportedMediaType, .validation, .idempotencyMismatch,
            ]
        )
    }

    /// A created row has its parts in it.
    private func created(_ collection: Collection) -> JSON {
        guard let parts = collection.parts, let target = catalogue[parts.collection] else {
            return reference(collection.schemaName)
        }
        let items: JSON = ["type": "array", "items": reference(target.schemaName)]
        return [
            "allOf": [
                reference(collection.schemaName),
                [
                    "type": "object", "properties": .object([.init(name: parts.name, value: items)]),
                    "required": [.string(parts.name)],
                ],
            ]
        ]
    }

    private func bulk(_ collection: Collection) -> JSON {
        let kinds =
            ["`create`"] + (collection.key == nil ? [] : ["`upsert` by `\(collection.key ?? "")`"])
            + (collection.isAppendOnly ? [] : ["`delete`"])
        return operation(
            collection,
            .write,
            "bulk",
            "Change many \(collection.title)",
            "Operations: \(kinds.joined(separator: ", ")). Each has a result of its own; with `atomic=true` all are done, or none.",
            parameters: [
                query("atomic", ["type": "boolean"], "Whether to do nothing where one operation fails."),
                Self.idempotencyKey,
            ],
            body: jsonBody(
                reference("\(collection.schemaName)Operations"),
                ["operations": [["op": "create", "value": collection.example(catalogue)]]]
            ),
            answers: [
                answer(
                    200,
                    "A result for each operation.",
                    reference("BulkResults"),
                    headers: ["Read-After", "Idempotency-Replayed"]
                )
            ],
            problems: [
                .notAcceptable, .conflict, .contentTooLarge, .unsupportedMediaType, .validation, .idempotencyMismatch,
            ]
        )
    }

    private func export(_ collection: Collection) -> JSON {
        let row = reference("\(collection.schemaName)View")
        return operation(
            collection,
            .read,
            "export",
            "Export \(collection.title)",
            "All rows of a list, as they come from the database: a JSON object on each line, or CSV.",
            parameters: [
                query(
                    "format",
                    ["type": "string", "enum": ["ndjson", "csv"]],
                    "The form; without it lines, or CSV where `Accept` takes no lines."
                )
            ] + shape(collection) + selection(collection) + [Self.readAfter],
            answers: [
                .init(
                    name: "200",
                    value: [
                        "description": "The rows.", "headers": Self.headers(["Content-Disposition"]),
                        "content": [
                            "application/x-ndjson": ["schema": ["type": "string", "contentSchema": row]],
                            "text/csv": ["schema": ["type": "string"]],
                        ],
                    ]
                )
            ],
            problems: [.notAcceptable]
        )
    }

    private func importLines(_ collection: Collection) -> JSON {
        let modes = collection.key == nil ? ["create"] : ["create", "upsert"]
        return operation(
            collection,
            .write,
            "import",
            "Import \(collection.title)",
            "A row on each line. All are taken, or none; the report names the lines that cannot be.",
            parameters: [
                Self.idempotencyKey,
                query("dry_run", ["type": "boolean"], "Whether only to tell what would be done."),
                query(
                    "mode",
                    ["type": "string", "enum": .strings(modes), "default": "create"],
                    "What becomes of rows that exist."
                ),
            ],
            body: [
                "required": true,
                "content": [
                    "application/x-ndjson": [
                        // OpenAPI 3.1 has no word for a sequence of documents: the list stands for its lines.
                        "schema": [
                            "type": "array", "items": reference("\(collection.schemaName)Input"), "minItems": 1,
                        ], "example": [collection.example(catalogue)],
                    ]
                ],
            ],
            answers: [
                answer(
                    200,
                    "What was done.",
                    reference("ImportReport"),
                    headers: ["Read-After", "Idempotency-Replayed"]
                )
            ],
            problems: [
                .notAcceptable, .conflict, .contentTooLarge, .unsupportedMediaType, .validation, .idempotencyMismatch,
            ]
        )
    }

    private func read(_ collection: Collection) -> JSON {
        let past = query(
            "as_of",
            ["type": "string", "format": "date-time"],
            "Show the row as it was at a moment; without `embed`."
        )
        return operation(
            collection,
            .read,
            "read",
            "Read \(collection.article)",
            "With `If-None-Match` a row that the client has is not sent again.",
            parameters: [Self.id, past] + shape(collection) + deleted(collection) + [Self.ifNoneMatch, Self.readAfter],
            answers: [
                answer(200, "The row.", reference("\(collection.schemaName)View"), headers: ["ETag"]),
                .init(name: "304", value: ["description": "The client has it.", "headers": Self.headers(["ETag"])]),
            ],
            problems: [.notFound, .notAcceptable]
        )
    }

    private func history(_ collection: Collection) -> JSON {
        operation(
            collection,
            .read,
            "history",
            "Read the changes of \(collection.article)",
            "Who changed it, when, and what it was before and after; the last change first. Also of rows that are deleted.",
            parameters: [
                Self.id,
                query("limit", ["type": "integer", "minimum": 1, "maximum": 200, "default": 20], "Changes of a page."),
                query(
                    "before",
                    ["type": "integer", "minimum": 1, "maximum": 1_000_000_000_000],
                    "Show what came before this version."
                ), Self.readAfter,
            ],
            answers: [answer(200, "A page of changes.", reference("History"), headers: ["Link"])],
            problems: [.notFound, .notAcceptable]
        )
    }

    private func replace(_ collection: Collection) -> JSON {
        change(
            collection,
            "replace",
            "Replace \(collection.article)",
            "Fields that the body leaves out get their default.",
            body: jsonBody(replacement(collection), collection.example(catalogue, parts: false)),
            problems: [.conflict, .contentTooLarge, .unsupportedMediaType, .validation]
        )
    }

    private func patch(_ collection: Collection) -> JSON {
        change(
            collection,
            "update",
            "Change \(collection.article)",
            "A merge patch (RFC 7396): fields that the body leaves out stay as they are.",
            body: jsonBody(
                reference("\(collection.schemaName)Patch"),
                collection.patchExample(catalogue),
                type: MediaTypes.mergePatch
            ),
            problems: [.conflict, .contentTooLarge, .unsupportedMediaType, .validation]
        )
    }

    private func restore(_ collection: Collection) -> JSON {
        change(
            collection,
            "restore",
            "Restore \(collection.article)",
            "Takes back that it was deleted.",
            isRepeatable: true,
            problems: [.conflict, .idempotencyMismatch]
        )
    }

    private func delete(_ collection: Collection) -> JSON {
        operation(
            collection,
            .write,
            "delete",
            "Delete \(collection.article)",
            collection.isSoftDeleted ? "It is only marked, and can be restored." : "It is gone; its changes stay.",
            parameters: [Self.id, Self.ifMatch],
            answers: [
                .init(name: "204", value: ["description": "It is deleted.", "headers": Self.headers(["Read-After"])])
            ],
            problems: [.notFound, .conflict, .preconditionFailed, .preconditionRequired]
        )
    }

    /// A change of one row, answered with the row. `isRepeatable`: whether it takes an `Idempotency-Key`.
    private func change(
        _ collection: Collection,
        _ name: String,
        _ summary: String,
        _ description: String,
        body: JSON? = nil,
        isRepeatable: Bool = false,
        problems: [Problem.Kind]
    ) -> JSON {
        operation(
            collection,
            .write,
            name,
            summary,
            "\(description) `If-Match` must have the row's `ETag`, so that nobody's change is lost; `*` takes any.",
            parameters: [Self.id, Self.ifMatch] + (isRepeatable ? [Self.idempotencyKey] : []),
            body: body,
            answers: [
                answer(
                    200,
                    "The row, as it is now.",
                    reference(collection.schemaName),
                    headers: ["ETag", "Read-After"] + (isRepeatable ? ["Idempotency-Replayed"] : [])
                )
            ],
            problems: [.notFound, .notAcceptable, .preconditionFailed, .preconditionRequired] + problems
        )
    }
}
