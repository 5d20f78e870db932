import NIOCore

/// The rows of a list that one answer holds.
struct Page {
    private let rows: any SQLRows
    /// The rows' places, in the order of the list.
    private let places: [Int]
    /// Whether there are rows beyond the last one in the direction that was asked for.
    private let hasMore: Bool
    private let isBackward: Bool

    /// `rows`: One more than the page has, where there is one.
    init(_ rows: any SQLRows, _ list: ListRequest) {
        self.rows = rows
        hasMore = rows.count > list.limit
        isBackward = list.query.cursor?.isBackward ?? false
        let places = Array(0..<min(rows.count, list.limit))
        // What was looked for backwards comes with its nearest row first.
        self.places = isBackward ? places.reversed() : places
    }

    /// Cursors for the pages behind this one and before it; nil where there is none.
    func cursors(_ list: ListRequest, _ table: Table, _ signer: CursorSigner) -> (next: String?, previous: String?) {
        guard let first = places.first, let last = places.last else { return (nil, nil) }
        let hasNext = isBackward || hasMore
        let hasPrevious = isBackward ? hasMore : list.query.cursor != nil
        return (
            hasNext ? list.cursor(rows, last, table, isBackward: false, signer) : nil,
            hasPrevious ? list.cursor(rows, first, table, isBackward: true, signer) : nil
        )
    }

    /// Writes `{"data":[…],"next":…}`, with the total where it is known.
    func write(_ format: RowFormat, next: String?, total: Int64?, to buffer: inout ByteBuffer) {
        buffer.writeStaticString("{\"data\":[")
        for (index, place) in places.enumerated() {
            if index > 0 { buffer.writeByte(",") }
            format.write(rows, place, to: &buffer)
            // Rows of one list are of much the same size, as long as they are small.
            if index == 0 { buffer.reserveCapacity(min(buffer.readableBytes * (places.count + 1), 1 << 16)) }
        }
        buffer.writeStaticString("],\"next\":")
        if let next { buffer.writeJSON(next) } else { buffer.writeStaticString("null") }
        if let total {
            buffer.writeStaticString(",\"total\":")
            buffer.writeString(String(total))
        }
        buffer.writeByte("}")
    }

    /// The field `Link` (RFC 8288): the first page, the next and the previous one.
    func links(
        _ path: String,
        _ parameters: QueryParameters,
        _ list: ListRequest,
        next: String?,
        previous: String?
    ) -> String {
        let kept = parameters.pairs.filter { $0.name != "cursor" && $0.name != "offset" }
        func link(_ extra: [(name: String, value: String)], _ relation: String) -> String {
            let query = QueryParameters.text(kept + extra)
            return "<\(path)\(query.isEmpty ? "" : "?\(query)")>; rel=\"\(relation)\""
        }
        var links = [link([], "first")]
        let offset = list.query.offset
        if parameters["offset"] != nil {
            if hasMore, offset + list.limit <= ListRequest.offsets.upperBound {
                links.append(link([("offset", String(offset + list.limit))], "next"))
            }
            if offset > 0 { links.append(link([("offset", String(max(0, offset - list.limit)))], "prev")) }
        } else {
            if let next { links.append(link([("cursor", next)], "next")) }
            if let previous { links.append(link([("cursor", previous)], "prev")) }
        }
        return links.joined(separator: ", ")
    }
}
