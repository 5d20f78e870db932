import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// `POST /v1/products`
    func create(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        try QueryParameters(request.uri.query).allow()
        let (document, bytes) = try await request.json(limit: api.bodyLimit)
        let stamp = stamp(context)
        let row = try newRow(document, stamp)
        let write = table.create(row, stamp)
        if let key = try IdempotentAnswers.Key(request, principal: stamp.principal, body: bytes) {
            return try await refusing(attempt(row)) {
                try await api.idempotent.answer(key) { connection in
                    created(try write.rows(of: try await connection.run(write.statements)))
                }
            }
        }
        let (results, mark) = try await refusing(attempt(row)) { try await run(write) }
        return created(try write.rows(of: results)).response(mark)
    }

    /// `PUT /v1/products/{id}`
    func replace(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        try QueryParameters(request.uri.query).allow()
        let id = try id(context)
        let version = try Preconditions.required(request.headers)
        let (document, _) = try await request.json(limit: api.bodyLimit)
        var reader = BodyReader(parts: nil)
        let values = reader.values(document, collection)
        try reader.finish()
        let stamp = stamp(context)
        let write = table.update(id, fields: Array(values.indices), values: values, version: version, stamp)
        let (rows, mark) = try await changed(write, id, attempt(NewRow(id: id, values: values)))
        return answer(rows).response(mark)
    }

    /// `PATCH /v1/products/{id}`: a merge patch (RFC 7396).
    func patch(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        try QueryParameters(request.uri.query).allow()
        let id = try id(context)
        var version = try Preconditions.required(request.headers)
        let (document, _) = try await request.json([MediaTypes.mergePatch], limit: api.bodyLimit)
        var reader = BodyReader(parts: nil)
        let changes = reader.changes(document, collection)
        try reader.finish()
        let isGiven = version != nil
        for round in 1... {
            let current = changes.contains(where: \.isPatch) ? try await latest(id) : nil
            if let current {
                let found = current.integer(0, versionColumn)
                if isGiven, found != version { throw stale(found ?? 0) }
                version = found
            }
            let (fields, values) = try merged(changes, current)
            let stamp = stamp(context)
            let write = table.update(id, fields: fields, values: values, version: version, stamp)
            let attempt = Attempt(values: zip(fields, values).map { (field: table.written[$0], value: $1) })
            do {
                let (rows, mark) = try await changed(write, id, attempt)
                return answer(rows).response(mark)
            } catch let problem as Problem where problem.kind == .preconditionFailed && !isGiven && round < 5 {
                // The client takes any version, but what was merged belongs to one that is not the last any more.
                continue
            }
        }
        throw missing(id)
    }

    /// `DELETE /v1/products/{id}`
    func delete(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try QueryParameters(request.uri.query).allow()
        let id = try id(context)
        let version = try Preconditions.required(request.headers)
        let write = table.remove(id, version: version, stamp(context))
        let (_, mark) = try await changed(write, id, nil)
        var response = Response(status: .noContent)
        if case .after(let place) = mark { response.headers[.readAfter] = place }
        return response
    }

    /// `POST /v1/products/{id}/restore`
    func restore(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        try QueryParameters(request.uri.query).allow()
        let id = try id(context)
        let version = try Preconditions.required(request.headers)
        let stamp = stamp(context)
        let write = table.restore(id, version: version, stamp)
        // Two restorations of a row differ by the version alone.
        let match = ByteBuffer(string: request.headers[.ifMatch] ?? "")
        if let key = try IdempotentAnswers.Key(request, principal: stamp.principal, body: match) {
            return try await refusing(nil) {
                try await api.idempotent.answer(key) { connection in
                    answer(try changedRow(write, id, try await connection.run(write.statements)))
                }
            }
        }
        let (rows, mark) = try await changed(write, id, nil)
        return answer(rows).response(mark)
    }

    /// Reads a row that is to be created, with its parts.
    ///
    /// - Throws: A problem with all that is wrong.
    func newRow(_ document: JSON, _ stamp: Stamp) throws(Problem) -> NewRow {
        var reader = BodyReader(parts: table.parts)
        let row = newRow(document, stamp, &reader)
        try reader.finish()
        return row
    }

    func newRow(_ document: JSON, _ stamp: Stamp, _ reader: inout BodyReader) -> NewRow {
        let values = reader.values(document, collection, hasParts: collection.parts != nil)
        guard case .object = document else { return NewRow(id: "", values: []) }
        let parts = reader.parts(document, of: collection) { newID(stamp, $0) }
        return NewRow(id: newID(stamp), values: values, parts: parts)
    }

    private func created(_ rows: any SQLRows) -> Answer {
        var body = ByteBuffer()
        createdFormat.write(rows, 0, to: &body)
        let location = "/v1/\(collection.name)/\(rows.text(0, 0) ?? "")"
        return Answer(.created, body, headers: [.location: location, .eTag: tag(rows, 0)])
    }

    private func answer(_ rows: any SQLRows) -> Answer {
        var body = ByteBuffer()
        format.write(rows, 0, to: &body)
        return Answer(.ok, body, headers: [.eTag: tag(rows, 0)])
    }

    /// Runs a change of one row.
    ///
    /// - Throws: A problem where there is no such row, or one of another version.
    private func changed(
        _ write: Write,
        _ id: String,
        _ attempt: Attempt?
    ) async throws -> (rows: any SQLRows, mark: Freshness) {
        let (results, mark) = try await refusing(attempt) { try await run(write) }
        return (try changedRow(write, id, results), mark)
    }

    /// - Throws: A problem where there is no such row, or one of another version.
    private func changedRow(_ write: Write, _ id: String, _ results: [any SQLRows]) throws(Problem) -> any SQLRows {
        switch write.outcome(results) {
        case .done(let rows): return rows
        case .missing: throw missing(id)
        case .stale(let version): throw stale(version)
        }
    }

    /// A row with parts may have thousands of them, for which others should not wait.
    private func run(_ write: Write) async throws -> (rows: [any SQLRows], mark: Freshness) {
        guard collection.parts == nil else { return try await api.database.transaction(write.statements) }
        return try await api.database.change(write.statements)
    }

    func stale(_ version: Int64) -> Problem {
        Problem(
            .preconditionFailed,
            "The row has the version \(version) now; read it and decide again.",
            headers: [.eTag: "\"\(version)\""]
        )
    }

    private func latest(_ id: String) async throws -> any SQLRows {
        let statement = table.read(id, visibility: .exclude, embedding: [])
        let rows = try await api.database.read(.latest) { try await $0.run(statement) }
        guard rows.count > 0 else { throw missing(id) }
        return rows
    }

    /// The fields that a patch sets, as indices into `Table.written`, rising, with their values.
    private func merged(
        _ changes: [BodyReader.Change],
        _ current: (any SQLRows)?
    ) throws(Problem) -> (fields: [Int], values: [FieldValue]) {
        var values: [Int: FieldValue] = [:]
        for change in changes {
            guard let index = table.written.firstIndex(of: change.field) else { continue }
            switch change.value {
            case .value(let value): values[index] = value
            case .patch(let patch):
                let column = collection.index(of: change.field.name) ?? 0
                let text = current?.text(0, column) ?? "{}"
                let merged = try ByteBuffer(string: text).json().merged(with: patch)
                // Each patch is small; what they make together must stay so too.
                guard merged.text.utf8.count <= api.bodyLimit else {
                    let place = JSONPointer.root + change.field.name
                    throw Problem(
                        .validation,
                        "The row would be too large.",
                        errors: [
                            Problem.Field(
                                pointer: place.description,
                                "would have more than \(api.bodyLimit) bytes with this change"
                            )
                        ]
                    )
                }
                values[index] = .object(merged)
            }
        }
        let sorted = values.sorted { $0.key < $1.key }
        return (sorted.map(\.key), sorted.map(\.value))
    }
}

extension BodyReader.Change {
    fileprivate var isPatch: Bool {
        if case .patch = value { true } else { false }
    }
}

extension Write {
    /// The rows of a change that cannot miss its row.
    func rows(of results: [any SQLRows]) throws -> any SQLRows {
        guard case .done(let rows) = outcome(results), rows.count > 0 else {
            throw DatabaseError(.other, "a statement that creates a row gave none")
        }
        return rows
    }
}
