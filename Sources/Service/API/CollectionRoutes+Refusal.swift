extension CollectionRoutes {
    /// What a change sets, so that it can be said what the database refused of it.
    struct Attempt {
        var values: [(field: Field, value: FieldValue)]
        var parts: [NewRow] = []
    }

    func attempt(_ row: NewRow) -> Attempt {
        Attempt(values: Array(zip(table.written, row.values)).map { (field: $0, value: $1) }, parts: row.parts)
    }

    /// Runs a change, and says in the API's words what the database refused.
    ///
    /// `attempt`: What it sets; nil for a change that only deletes or restores.
    /// `body`: The change, with its whole transaction.
    /// Throws: A problem for values that the database refused, else what `body` throws.
    func refusing<Value>(_ attempt: Attempt?, _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as DatabaseError {
            guard let problem = try await problem(error, attempt) else { throw error }
            throw problem
        }
    }

    /// What a client reads of values that the database refused; nil for any other failure.
    func problem(
        _ error: DatabaseError,
        _ attempt: Attempt?,
        on connection: (any DatabaseConnection)? = nil
    ) async throws -> Problem? {
        switch error.kind {
        case .unique(let constraint):
            let field = collection.fields.first { "\(collection.name)_\($0.name)_key" == constraint }
            // Those of idempotency keys and of the audit table are not the client's.
            guard let field else { return nil }
            let place = JSONPointer.root + field.name
            return Problem(
                .conflict,
                "Another of the \(collection.name) has this \(field.name).",
                errors: [Problem.Field(pointer: place.description, "is taken")]
            )
        case .foreignKey:
            guard let attempt else {
                return Problem(.conflict, "Other rows name this \(collection.singular); change or delete them first.")
            }
            let errors = try await missingReferences(attempt, on: connection)
            return Problem(.validation, "A row that is named does not exist.", errors: errors)
        case .check(let constraint):
            let field = collection.fields.first { "\(collection.name)_\($0.name)_check" == constraint }
            let errors = field.map {
                [Problem.Field(pointer: (JSONPointer.root + $0.name).description, "is not allowed")]
            }
            return Problem(.validation, "The database does not take a value.", errors: errors ?? [])
        case .notNull(let column):
            let place = JSONPointer.root + column
            return Problem(
                .validation,
                "A value is missing.",
                errors: [Problem.Field(pointer: place.description, "is required")]
            )
        case .value: return Problem(.validation, "The database does not take a value.")
        case .conflict, .timeout, .exhausted, .unavailable, .other: return nil
        }
    }

    /// The members that name rows which do not exist. SQLite does not say which, PostgreSQL only the first.
    private func missingReferences(
        _ attempt: Attempt,
        on connection: (any DatabaseConnection)?
    ) async throws -> [Problem.Field] {
        var errors: [Problem.Field] = []
        for (field, value) in attempt.values where try await isMissing(field, value, connection) {
            errors.append(Self.missing(field, .root))
        }
        guard let parts = collection.parts, let target = table.parts else { return errors }
        let fields = Table.partFields(target, parts)
        for (index, part) in attempt.parts.enumerated() {
            for (field, value) in zip(fields, part.values) where try await isMissing(field, value, connection) {
                errors.append(Self.missing(field, JSONPointer.root + parts.name + index))
            }
        }
        return errors
    }

    private static func missing(_ field: Field, _ place: JSONPointer) -> Problem.Field {
        Problem.Field(pointer: (place + field.name).description, "names none of the \(field.references ?? "")")
    }

    /// Whether a value names a row that does not exist, or is deleted.
    private func isMissing(
        _ field: Field,
        _ value: FieldValue,
        _ connection: (any DatabaseConnection)?
    ) async throws -> Bool {
        guard let target = field.references, case .text(let id) = value,
            let named = api.tables.first(where: { $0.collection.name == target })
        else { return false }
        let statement = named.read(id, visibility: .exclude, embedding: [])
        if let connection { return try await connection.run(statement).count == 0 }
        return try await api.database.read(.latest) { try await $0.run(statement) }.count == 0
    }
}
