import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// How many rows of an export are in memory at once.
    private static var partSize: Int { 500 }

    /// `GET /v1/products/export`: all rows of a list, in parts. Each is read when the one before has been taken, so that a client that
    /// reads slowly holds no connection to the database.
    func export(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let parameters = try QueryParameters(request.uri.query)
        let list = try ListRequest(parameters, table, api.cursors, for: context.principal, isPaged: false)
        let type = try MediaTypes.preferred(try types(parameters["format"]), request.headers)
        let isCSV = type == MediaTypes.csv
        let freshness = try request.freshness()
        let embedded = list.query.embeddings.map(\.name)
        let format = RowFormat(collection.fields, selected: list.selected, embedded: embedded)
        let sheet = Sheet(collection.fields, selected: list.selected, embedded: embedded)
        // Read before the answer begins, so that a database that is away is still told by the status.
        let first = try await part(list.query, freshness)
        let body = ResponseBody { writer in
            var (query, rows) = (list.query, first)
            var buffer = ByteBuffer()
            if isCSV { buffer.writeImmutableBuffer(sheet.header) }
            while true {
                for row in 0..<rows.count {
                    if isCSV {
                        sheet.write(rows, row, to: &buffer)
                    } else {
                        format.write(rows, row, to: &buffer)
                        buffer.writeByte("\n")
                    }
                }
                if buffer.readableBytes > 0 { try await writer.write(buffer) }
                guard rows.count == Self.partSize else { break }
                query.cursor = try query.cursor(at: query.place(of: rows, rows.count - 1, table))
                rows = try await part(query, freshness)
                buffer.clear(minimumCapacity: buffer.readableBytes)
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

    private func part(_ query: ListQuery, _ freshness: Freshness) async throws -> any SQLRows {
        let statement = table.list(query, limit: Self.partSize)
        return try await api.database.read(freshness) { try await $0.run(statement) }
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
