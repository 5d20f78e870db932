import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// `GET /v1/products/export`: all rows of a list, as they come from the database.
    func export(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let parameters = try QueryParameters(request.uri.query)
        let list = try ListRequest(parameters, table, api.cursors, for: context.principal, isPaged: false)
        let type = try MediaTypes.preferred(try types(parameters["format"]), request.headers)
        let isCSV = type == MediaTypes.csv
        let freshness = try request.freshness()
        let statement = table.list(list.query, limit: nil)
        let embedded = list.query.embeddings.map(\.name)
        let format = RowFormat(collection.fields, selected: list.selected, embedded: embedded)
        let sheet = Sheet(collection.fields, selected: list.selected, embedded: embedded)
        let body = ResponseBody { [api] writer in
            let output = Output(writer)
            if isCSV { try await output.write(sheet.header) }
            try await api.database.read(freshness) { connection in
                try await connection.stream(statement, batch: 200) { rows in
                    var buffer = ByteBuffer()
                    for row in 0..<rows.count {
                        if isCSV {
                            sheet.write(rows, row, to: &buffer)
                        } else {
                            format.write(rows, row, to: &buffer)
                            buffer.writeByte("\n")
                        }
                    }
                    try await output.write(buffer)
                }
            }
            writer = output.writer
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

/// The writer of a body, used by one task at a time.
private final class Output: @unchecked Sendable {
    private(set) var writer: any ResponseBodyWriter

    init(_ writer: any ResponseBodyWriter) {
        self.writer = writer
    }

    func write(_ buffer: ByteBuffer) async throws {
        guard buffer.readableBytes > 0 else { return }
        try await writer.write(buffer)
    }
}
