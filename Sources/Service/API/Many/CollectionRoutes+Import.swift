import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// `POST /v1/products/import`: a row on each line. All are taken, or none.
    func importLines(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        let parameters = try QueryParameters(request.uri.query)
        try parameters.allow("dry_run", "mode")
        try MediaTypes.content([MediaTypes.lines], request.headers)
        let isTrial = try parameters.flag("dry_run")
        let isUpsert = try isUpsert(parameters["mode"])
        let stamp = stamp(context)
        var fingerprint = IdempotentAnswers.Fingerprint(request)
        let turn = try api.imports.turn()
        defer { withExtendedLifetime(turn) {} }
        let body = try await SpooledBody.taking(request.body, limit: api.importLimit, into: &fingerprint)
        let make: @Sendable (any DatabaseConnection) async throws -> Answer = { connection in
            var lines = ImportRun(operations: RowOperations(routes: self, stamp: stamp), isUpsert: isUpsert)
            try await lines.run(body, on: connection)
            guard lines.report.failures == 0, !isTrial else { throw ImportRun.RolledBack(report: lines.report) }
            return lines.report.answer(isTrial: false)
        }
        do {
            if !isTrial, let key = try IdempotentAnswers.Key(request, principal: stamp.principal, fingerprint) {
                return try await api.idempotent.answer(key, make)
            }
            let (answer, mark) = try await api.database.transaction(make)
            return answer.response(mark)
        } catch let rolledBack as ImportRun.RolledBack {
            if isTrial { return rolledBack.report.answer(isTrial: true).response() }
            throw rolledBack.report.problem
        }
    }

    private func isUpsert(_ mode: String?) throws(Problem) -> Bool {
        switch mode {
        case nil, "create": return false
        case "upsert" where collection.key != nil: return true
        default:
            let known = collection.key == nil ? "create" : "create or upsert"
            throw QueryParameters.problem("mode", "must be \(known)")
        }
    }
}

/// The import of one body.
struct ImportRun {
    /// Ends a transaction that is not to be committed.
    struct RolledBack: Error {
        var report: Report
    }

    /// What became of the lines.
    struct Report: Sendable {
        var lines = 0
        var created = 0
        var updated = 0
        var failures = 0
        /// The first hundred things that are wrong; each begins with its line.
        var errors: [Problem.Field] = []
    }

    let operations: RowOperations
    let isUpsert: Bool
    private(set) var report = Report()
    private var batch: [(line: Int, operation: RowOperation)] = []

    /// How many rows go to the database at once.
    private static let batchSize = 500
    /// How many bytes are read at once.
    private static let partSize = 1 << 18

    init(operations: RowOperations, isUpsert: Bool) {
        self.operations = operations
        self.isUpsert = isUpsert
    }

    private var api: API { operations.routes.api }

    mutating func run(_ body: SpooledBody, on connection: any DatabaseConnection) async throws {
        var reader = LineReader(longest: api.bodyLimit)
        var offset = 0
        while offset < body.size {
            let bytes = try await body.bytes(at: offset, count: Self.partSize)
            offset += bytes.readableBytes
            for line in try reader.lines(bytes) { try await take(line, on: connection) }
        }
        if let last = reader.last() { try await take(last, on: connection) }
        try await flush(on: connection)
    }

    private mutating func take(_ line: ByteBuffer, on connection: any DatabaseConnection) async throws {
        report.lines += 1
        if line.isBlank { return }
        batch.append((report.lines, operation(line)))
        if batch.count == Self.batchSize { try await flush(on: connection) }
    }

    private func operation(_ line: ByteBuffer) -> RowOperation {
        // Ids rise in the order of the lines.
        let stamp = Stamp(
            time: Timestamp(microseconds: operations.stamp.time.microseconds + Int64(report.lines)),
            principal: "",
            requestID: ""
        )
        do {
            let row = try operations.routes.newRow(try line.json(), stamp)
            return isUpsert ? .upsert(row) : .create(row)
        } catch {
            return .invalid(error)
        }
    }

    private mutating func flush(on connection: any DatabaseConnection) async throws {
        let results = try await operations.run(batch.map(\.operation), on: connection)
        for (entry, result) in zip(batch, results) {
            switch result {
            case .created: report.created += 1
            case .stored(_, let version): if version == 1 { report.created += 1 } else { report.updated += 1 }
            case .deleted: continue
            case .failed(let problem): report.add(problem, line: entry.line)
            }
        }
        batch = []
    }
}

extension ImportRun.Report {
    fileprivate mutating func add(_ problem: Problem, line: Int) {
        failures += 1
        let found = problem.errors.isEmpty ? [Problem.Field(pointer: "", problem.detail)] : problem.errors
        for error in found where errors.count < 100 {
            errors.append(Problem.Field(pointer: error.pointer ?? "", "line \(line): \(error.detail)"))
        }
    }

    var problem: Problem {
        Problem(.validation, "Nothing was imported: \(failures) of \(lines) lines cannot be taken.", errors: errors)
    }

    func answer(isTrial: Bool) -> Answer {
        let found = JSON.array(
            errors.map { error in
                .object([
                    JSON.Member(name: "pointer", value: .string(error.pointer ?? "")),
                    JSON.Member(name: "detail", value: .string(error.detail)),
                ])
            }
        )
        func number(_ name: String, _ value: Int) -> JSON.Member {
            JSON.Member(name: name, value: .number(String(value)))
        }
        let document = JSON.object([
            JSON.Member(name: "dry_run", value: .bool(isTrial)), number("lines", lines), number("created", created),
            number("updated", updated), number("failed", failures), JSON.Member(name: "errors", value: found),
        ])
        var body = ByteBuffer()
        document.write(to: &body)
        return Answer(.ok, body)
    }
}
