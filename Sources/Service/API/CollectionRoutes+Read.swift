import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// `GET /v1/products/{id}`
    func read(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        let id = try id(context)
        let parameters = try QueryParameters(request.uri.query)
        var (visibility, embeddings, format) = (Visibility.exclude, [Embedding](), format)
        if !parameters.pairs.isEmpty {
            try parameters.allow("fields", "embed", "as_of", "deleted")
            let (selected, embedded) = try ListRequest.shape(parameters, table, for: context.principal)
            embeddings = embedded
            format = RowFormat(collection.fields, selected: selected, embedded: embedded.map(\.name))
            if let text = parameters["deleted"] { visibility = try self.visibility(text) }
            if let text = parameters["as_of"] {
                guard embedded.isEmpty else { throw QueryParameters.problem("embed", "cannot stand beside as_of") }
                return try await past(id, text, selected, visibility, request)
            }
        }
        let statement = table.read(id, visibility: visibility, embedding: embeddings)
        let rows = try await api.database.read(try request.freshness(), statement)
        guard rows.count > 0 else { throw missing(id) }
        var tag = tag(rows, 0)
        if embeddings.isEmpty, Preconditions.has(tag, request.headers) { return notModified(tag) }
        var body = ByteBuffer()
        format.write(rows, 0, to: &body)
        if !embeddings.isEmpty {
            // What is embedded changes without the row's version.
            tag = "\(tag.dropLast())-\(body.digest)\""
            if Preconditions.has(tag, request.headers) { return notModified(tag) }
        }
        return Answer(.ok, body, headers: [.eTag: tag, .cacheControl: "no-cache"]).response()
    }

    /// `GET /v1/products`
    func list(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        let parameters = try QueryParameters(request.uri.query)
        let list = try ListRequest(parameters, table, api.cursors, for: context.principal)
        let results = try await results(of: list, try request.freshness())
        let total = list.wantsTotal ? results[1].integer(0, 0) : nil
        let page = Page(results[0], list)
        var format = format
        if list.selected != nil || !list.query.embeddings.isEmpty {
            let embedded = list.query.embeddings.map(\.name)
            format = RowFormat(collection.fields, selected: list.selected, embedded: embedded)
        }
        let (next, previous) = page.cursors(list, table, api.cursors)
        var body = ByteBuffer()
        page.write(format, next: next, total: total, to: &body)
        let links = page.links("/v1/\(collection.name)", parameters, list, next: next, previous: previous)
        return Answer(.ok, body, headers: [.link: links, .cacheControl: "no-cache"]).response()
    }

    /// The rows of a page, and one more; behind them how many there are in all, where that is wanted.
    private func results(of list: ListRequest, _ freshness: Freshness) async throws -> [any SQLRows] {
        let rows = table.list(list.query, limit: list.limit + 1)
        if list.wantsTotal {
            let total = table.count(list.query)
            return try await api.database.read(freshness) { try await $0.run([rows, total]) }
        }
        if list.isQuick { return [try await api.database.read(freshness, rows)] }
        return [try await api.database.read(freshness) { try await $0.run(rows) }]
    }

    private func notModified(_ tag: String) -> Response {
        Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
    }

    func visibility(_ text: String) throws(Problem) -> Visibility {
        guard collection.isSoftDeleted else {
            throw QueryParameters.problem("deleted", "is unknown: deleted \(collection.name) are gone")
        }
        return try ListRequest.visibility(text)
    }
}

extension ByteBuffer {
    /// A digest that changes with the bytes, for entity tags: FNV-1a of 64 bits.
    var digest: String {
        withUnsafeReadableBytes { bytes in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return String(hash, radix: 36)
        }
    }
}
