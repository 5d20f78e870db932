/// One of many changes that come in one request.
enum RowOperation: Sendable {
    case create(NewRow)
    /// Creates the row, or sets all fields of the one with the same key.
    case upsert(NewRow)
    case delete(id: String, version: Int64)
    /// One whose row cannot be read.
    case invalid(Problem)
    /// One that cannot be read itself.
    case unreadable(Problem)
}

/// What became of one of many changes.
enum RowResult: Sendable {
    case created(id: String)
    /// Created or changed, which the version tells.
    case stored(id: String, version: Int64)
    case deleted(id: String)
    case failed(Problem)

    var problem: Problem? {
        if case .failed(let problem) = self { problem } else { nil }
    }
}
