/// Runs many changes in one transaction: all at once, and one by one where the database refuses some of them.
struct RowOperations: Sendable {
    let routes: CollectionRoutes
    let stamp: Stamp

    private var table: Table { routes.table }

    /// Statements that belong together, and the operations that they are for.
    private struct Step {
        var places: [Int]
        var statements: [SQLStatement]
        /// nil for rows that are created together.
        var write: Write?
    }

    /// Runs all operations; those that are refused change nothing.
    ///
    /// `connection`: In a transaction.
    /// Returns: A result for each operation.
    /// Throws: `DatabaseError` that is about no operation; then the transaction is to be rolled back.
    func run(_ operations: [RowOperation], on connection: any DatabaseConnection) async throws -> [RowResult] {
        let steps = steps(operations)
        do {
            return try await guarded("batch", on: connection) { try await run(steps, operations, on: connection) }
        } catch let error as DatabaseError where error.isAboutValues {
            return try await runOneByOne(operations, on: connection)
        }
    }

    private func runOneByOne(
        _ operations: [RowOperation],
        on connection: any DatabaseConnection
    ) async throws -> [RowResult] {
        var results: [RowResult] = []
        for operation in operations {
            do {
                results += try await guarded("one", on: connection) {
                    try await run(steps([operation]), [operation], on: connection)
                }
            } catch let error as DatabaseError where error.isAboutValues {
                let attempt = operation.row.map(routes.attempt)
                guard let problem = try await routes.problem(error, attempt, on: connection) else { throw error }
                results.append(.failed(problem))
            }
        }
        return results
    }

    /// Runs `body` so that nothing of it stays when it throws, and the transaction goes on.
    private func guarded<Value>(
        _ name: String,
        on connection: any DatabaseConnection,
        _ body: () async throws -> Value
    ) async throws -> Value {
        try await connection.run(SQLStatement("SAVEPOINT \(name)")).discard()
        do {
            let value = try await body()
            try await connection.run(SQLStatement("RELEASE SAVEPOINT \(name)")).discard()
            return value
        } catch let error as DatabaseError where error.isAboutValues {
            try await connection.run(SQLStatement("ROLLBACK TO SAVEPOINT \(name)")).discard()
            try await connection.run(SQLStatement("RELEASE SAVEPOINT \(name)")).discard()
            throw error
        }
    }

    private func run(
        _ steps: [Step],
        _ operations: [RowOperation],
        on connection: any DatabaseConnection
    ) async throws -> [RowResult] {
        var results = operations.map { operation -> RowResult in
            switch operation {
            case .create(let row), .upsert(let row): .created(id: row.id)
            case .delete(let id, _): .deleted(id: id)
            case .invalid(let problem), .unreadable(let problem): .failed(problem)
            }
        }
        guard !steps.isEmpty else { return results }
        let rows = try await connection.run(steps.flatMap(\.statements))
        var first = 0
        for step in steps {
            defer { first += step.statements.count }
            guard let write = step.write, let place = step.places.first else { continue }
            let outcome = write.outcome(Array(rows[first..<first + step.statements.count]))
            results[place] = result(of: operations[place], outcome)
        }
        return results
    }

    private func result(of operation: RowOperation, _ outcome: WriteOutcome) -> RowResult {
        switch (operation, outcome) {
        case (.delete(let id, _), .done): .deleted(id: id)
        case (.delete(let id, _), .missing): .failed(routes.missing(id))
        case (_, .done(let rows)):
            .stored(id: rows.text(0, 0) ?? "", version: rows.integer(0, routes.versionColumn) ?? 1)
        case (_, .stale(let version)): .failed(routes.stale(version))
        case (_, .missing): .failed(routes.missing(""))
        }
    }

    /// Rows that are created one behind the other go into one statement.
    private func steps(_ operations: [RowOperation]) -> [Step] {
        var steps: [Step] = []
        var together: [(place: Int, row: NewRow)] = []
        func flush() {
            guard !together.isEmpty else { return }
            let statements = table.createMany(together.map(\.row), stamp)
            steps.append(Step(places: together.map(\.place), statements: statements))
            together = []
        }
        func add(_ write: Write, at place: Int) {
            flush()
            steps.append(Step(places: [place], statements: write.statements, write: write))
        }
        for (place, operation) in operations.enumerated() {
            switch operation {
            case .create(let row) where table.parts == nil: together.append((place, row))
            case .create(let row): add(table.create(row, stamp), at: place)
            case .upsert(let row): add(table.upsert(row, key: table.collection.key ?? "id", stamp), at: place)
            case .delete(let id, let version): add(table.remove(id, version: version, stamp), at: place)
            case .invalid, .unreadable: continue
            }
        }
        flush()
        return steps
    }
}

extension RowOperation {
    /// The row that is written, if one is.
    fileprivate var row: NewRow? {
        switch self {
        case .create(let row), .upsert(let row): row
        case .delete, .invalid, .unreadable: nil
        }
    }
}

extension DatabaseError {
    /// Whether other values would not have failed.
    var isAboutValues: Bool {
        switch kind {
        case .unique, .foreignKey, .check, .notNull, .value: true
        case .conflict, .timeout, .exhausted, .unavailable, .other: false
        }
    }
}
