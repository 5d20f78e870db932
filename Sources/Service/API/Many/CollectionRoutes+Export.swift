import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// `GET /v1/products/export`: all rows of a list, in parts. Each is read when the one before has been taken, so that a client that
    /// reads slowly holds no connection to the database.
    func export(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let parameters = try QueryParameters(request.uri.query)
        let list = try ListRequest(parameters, table, api.cursors, for: context.principal, isPaged: false)
        let type = try MediaTypes.preferred(try types(parameters["format"]), request.headers)
        let isCSV = type == MediaTypes.csv
        let turn = try api.exports.turn()
        var begun = ExportRun(routes: self, list: list, freshness: try request.freshness(), isCSV: isCSV)
        // Read before the answer begins, so that a database that is away is still told by the status.
        let first = try await begun.part()
        let body = ResponseBody { [begun] writer in
            defer { withExtendedLifetime(turn) {} }
            var (run, buffer) = (begun, first as ByteBuffer?)
            while var part = buffer {
                // In pieces, so that no more waits for the client than it takes in a while.
                while let piece = part.readSlice(length: min(part.readableBytes, 1 << 16)), piece.readableBytes > 0 {
                    try await writer.write(piece)
                }
                buffer = run.isAtEnd ? nil : try await run.part()
            }
            try await writer.finish(nil)
        }
        var headers: HTTPFields = [
            .contentType: isCSV ? "text/csv; charset=utf-8; header=present" : type,
            .contentDisposition: "attachment; filename=\"\(collection.name).\(isCSV ? "csv" : "ndjson")\"",
            .cacheControl: "no-cache",
        ]
        if parameters["format"] == nil { vary(&headers, on: ["Accept"]) }
        return Response(status: .ok, headers: headers, body: body)
    }

    /// What a client may have, the best first.
    private func types(_ format: String?) throws(Problem) -> [String] {
        switch format {
        case nil: [MediaTypes.lines, MediaTypes.csv]
        case "ndjson": [MediaTypes.lines]
        case "csv": [MediaTypes.csv]
        default: throw QueryParameters.problem("format", "must be ndjson or csv")
        }
    }
}

/// An export under way.
private struct ExportRun: Sendable {
    private let routes: CollectionRoutes
    private let freshness: Freshness
    private let format: RowFormat
    /// nil for lines of JSON.
    private let sheet: Sheet?
    private var query: ListQuery
    /// How many rows the next part may have; few until it is known how large they are.
    private var count = 50
    private var isBegun = false
    private(set) var isAtEnd = false

    /// Bytes that a part should have, and the rows that it may.
    private static let size = 1 << 20
    private static let counts = 10...500

    init(routes: CollectionRoutes, list: ListRequest, freshness: Freshness, isCSV: Bool) {
        self.routes = routes
        self.freshness = freshness
        query = list.query
        let embedded = list.query.embeddings.map(\.name)
        format = RowFormat(routes.collection.fields, selected: list.selected, embedded: embedded)
        sheet = isCSV ? Sheet(routes.collection.fields, selected: list.selected, embedded: embedded) : nil
    }

    /// The text of the next rows.
    mutating func part() async throws -> ByteBuffer {
        let rows = try await rows()
        var buffer = ByteBuffer()
        if let sheet, !isBegun { buffer.writeImmutableBuffer(sheet.header) }
        isBegun = true
        for row in 0..<rows.count {
            if let sheet {
                sheet.write(rows, row, to: &buffer)
            } else {
                format.write(rows, row, to: &buffer)
                buffer.writeByte("\n")
            }
        }
        isAtEnd = rows.count < count
        if !isAtEnd { query.cursor = try query.cursor(at: query.place(of: rows, rows.count - 1, routes.table)) }
        let wanted = Self.size / max(1, buffer.readableBytes / max(1, rows.count))
        count = min(max(wanted, Self.counts.lowerBound), Self.counts.upperBound)
        return buffer
    }

    /// The next rows. Behind the first the status is told, and breaking off is all that could be done: so a part that was refused for now is
    /// asked for again.
    private func rows() async throws -> any SQLRows {
        let statement = routes.table.list(query, limit: count)
        var attempts = isBegun ? 5 : 1
        while true {
            attempts -= 1
            do {
                return try await routes.api.database.read(freshness) { try await $0.run(statement) }
            } catch let error as DatabaseError where error.isForNow && attempts > 0 {
                continue
            }
        }
    }
}

extension DatabaseError {
    /// Whether the same may be answered a moment later.
    fileprivate var isForNow: Bool {
        switch kind {
        case .exhausted, .timeout, .conflict, .unavailable: true
        default: false
        }
    }
}
