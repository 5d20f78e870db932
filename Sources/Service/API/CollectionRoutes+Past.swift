import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// `GET /v1/products/{id}?as_of=…`: the row as it was at a moment.
    func past(
        _ id: String,
        _ text: String,
        _ selected: Set<String>?,
        _ visibility: Visibility,
        _ request: Request
    ) async throws -> Response {
        guard let moment = Timestamp(text) else {
            throw QueryParameters.problem("as_of", "must be a timestamp such as 2026-11-28T08:31:05Z")
        }
        let statement = table.past(id, at: moment)
        let rows = try await api.database.read(try request.freshness()) { try await $0.run(statement) }
        guard rows.count > 0, let document = rows.text(0, 0) else { throw missing(id) }
        var body = ByteBuffer(string: document)
        if selected != nil || collection.isSoftDeleted {
            let row = try body.json()
            let isDeleted = (row["deleted_at"] ?? .null) != .null
            guard visibility == .include || isDeleted == (visibility == .only) else { throw missing(id) }
            if let selected, case .object(let members) = row {
                body.clear()
                JSON.object(members.filter { selected.contains($0.name) }).write(to: &body)
            }
        }
        // The past does not change, but a moment in the future is not past yet.
        return Answer(.ok, body, headers: [.cacheControl: "no-cache"]).response()
    }

    /// `GET /v1/products/{id}/history`: what was done to a row, the last first. It is there also when the row is not any more.
    func history(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        let id = try id(context)
        let parameters = try QueryParameters(request.uri.query)
        try parameters.allow("limit", "before")
        let limit = try Self.number("limit", parameters, ListRequest.limits) ?? Int64(ListRequest.standardLimit)
        let before = try Self.number("before", parameters, 1...1_000_000_000_000)
        let statement = table.history(id, before: before, limit: Int(limit) + 1)
        let rows = try await api.database.read(try request.freshness()) { try await $0.run(statement) }
        // Every row has at least its creation.
        guard rows.count > 0 || before != nil else { throw missing(id) }
        let count = min(rows.count, Int(limit))
        let next = rows.count > count ? rows.text(count - 1, 0) : nil
        var body = ByteBuffer()
        body.writeStaticString("{\"data\":[")
        for row in 0..<count {
            if row > 0 { body.writeByte(",") }
            Self.historyFormat.write(rows, row, to: &body)
        }
        body.writeString("],\"next\":\(next ?? "null")}")
        var headers: HTTPFields = [.cacheControl: "no-cache"]
        if let next {
            let path = "/v1/\(collection.name)/\(id)/history"
            headers[.link] = "<\(path)?limit=\(limit)&before=\(next)>; rel=\"next\""
        }
        return Answer(.ok, body, headers: headers).response()
    }

    private static let historyFormat = RowFormat(AuditEntry.fields)

    private static func number(
        _ name: String,
        _ parameters: QueryParameters,
        _ range: ClosedRange<Int>
    ) throws(Problem) -> Int64? {
        guard let text = parameters[name] else { return nil }
        return Int64(try ListRequest.number(name, text, range))
    }
}
