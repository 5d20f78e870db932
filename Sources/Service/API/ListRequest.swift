/// What the address of a list asks for.
struct ListRequest: Sendable {
    var query: ListQuery
    /// The most rows of a page.
    var limit = ListRequest.standardLimit
    var wantsTotal = false
    /// The names of the fields to show; nil for all.
    var selected: Set<String>?
    /// What a cursor is bound to, beside the collection: order, filters, and which rows are meant.
    private(set) var context = ""

    /// Whether the primary key leads straight to the page's rows, and they are few: then reading them is quick however large the table is.
    var isQuick: Bool {
        query.filters.isEmpty && query.embeddings.isEmpty && query.offset == 0 && query.visibility == .exclude
            && query.sort.map(\.field) == [Field.id] && limit <= Self.quickLimit && !wantsTotal
    }

    static let standardLimit = 20
    /// The most rows of a page that is quick to read; those of several pages are in memory at once.
    static let quickLimit = 50
    static let limits = 1...200
    static let offsets = 0...100_000
    /// The most values of one filter.
    static let values = 100

    /// - Parameters:
    ///   - parameters: Those of the address.
    ///   - table: The collection.
    ///   - signer: Wrote the cursors.
    ///   - principal: Who asks.
    ///   - isPaged: Whether the list has pages; an export has none.
    /// - Throws: A problem that names the parameter, or the scope that is missing.
    init(
        _ parameters: QueryParameters,
        _ table: Table,
        _ signer: CursorSigner,
        for principal: Principal,
        isPaged: Bool = true
    ) throws(Problem) {
        query = ListQuery(sort: [SortKey(field: Field.id)])
        let collection = table.collection
        var cursor: String?
        var words: [String] = []
        for (index, (name, value)) in parameters.pairs.enumerated() {
            if let filter = try Self.filter(name, value, collection) {
                query.filters.append(filter)
                words.append("\(name)=\(value)")
                continue
            }
            try parameters.refuseRepetition(at: index)
            switch name {
            case "limit" where isPaged: limit = try Self.number(name, value, Self.limits)
            case "offset" where isPaged: query.offset = try Self.number(name, value, Self.offsets)
            case "cursor" where isPaged: cursor = value
            case "total" where isPaged: wantsTotal = try parameters.flag(name)
            case "format" where !isPaged: break
            case "sort":
                query.sort = try Self.sort(value, collection)
                words.append("sort=\(value)")
            case "deleted" where collection.isSoftDeleted:
                query.visibility = try Self.visibility(value)
                words.append("deleted=\(value)")
            case "fields", "embed": break
            default:
                let fields = collection.fields.filter { !$0.filters.isEmpty }.map(\.name).joined(separator: ", ")
                throw QueryParameters.problem(name, "is unknown; lists can be filtered by \(fields)")
            }
        }
        (selected, query.embeddings) = try Self.shape(parameters, table, for: principal)
        context = ([collection.name] + words).joined(separator: "\n")
        if let cursor { query.cursor = try place(cursor, signer) }
    }

    /// Which fields and which embedded rows an address asks for. Who asks must be allowed to read the embedded ones by themselves.
    ///
    /// - Throws: A problem that names what there is not, or the scope that is missing.
    static func shape(
        _ parameters: QueryParameters,
        _ table: Table,
        for principal: Principal
    ) throws(Problem) -> (selected: Set<String>?, embeddings: [Embedding]) {
        var selected: Set<String>?
        if let text = parameters["fields"] {
            var names: Set<String> = []
            for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
                guard table.collection.field(name) != nil else {
                    let known = table.collection.fields.map(\.name).joined(separator: ", ")
                    throw QueryParameters.problem("fields", "names '\(name.prefix(40))'; there are \(known)")
                }
                names.insert(name)
            }
            selected = names
        }
        guard let text = parameters["embed"] else { return (selected, []) }
        let names = text.split(separator: ",", omittingEmptySubsequences: false)
        for name in names where !table.embeddings.contains(where: { $0.name == name }) {
            let known = table.embeddings.map(\.name).joined(separator: ", ")
            throw QueryParameters.problem(
                "embed",
                "names '\(name.prefix(40))'; there \(known.isEmpty ? "is nothing to embed" : "are \(known)")"
            )
        }
        // In the order of their declaration, so that there are few statements.
        let embeddings = table.embeddings.filter { names.contains($0.name[...]) }
        for embedding in embeddings { try principal.meet(Access.Requirement(.read, on: embedding.target.name)) }
        return (selected, embeddings)
    }

    /// A cursor for a row of this list.
    func cursor(_ rows: any SQLRows, _ row: Int, _ table: Table, isBackward: Bool, _ signer: CursorSigner) -> String {
        signer.text(query.place(of: rows, row, table), isBackward: isBackward, context: context)
    }

    private func place(_ text: String, _ signer: CursorSigner) throws(Problem) -> Cursor {
        guard query.offset == 0 else { throw QueryParameters.problem("cursor", "cannot stand beside offset") }
        guard let (texts, isBackward) = signer.values(text, context: context), texts.count == query.sort.count else {
            throw QueryParameters.problem("cursor", "does not belong to this list; begin again without it")
        }
        do {
            return try query.cursor(at: texts, isBackward: isBackward)
        } catch {
            throw QueryParameters.problem("cursor", error.detail)
        }
    }

    static func number(_ name: String, _ text: String, _ range: ClosedRange<Int>) throws(Problem) -> Int {
        guard let number = Int(text), range.contains(number), text.utf8.first != UInt8(ascii: "+") else {
            throw QueryParameters.problem(
                name,
                "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    static func visibility(_ text: String) throws(Problem) -> Visibility {
        guard let visibility = Visibility(rawValue: text) else {
            throw QueryParameters.problem("deleted", "must be exclude, include or only")
        }
        return visibility
    }

    /// `-price,name`; the id is added, so that no two rows are equal.
    private static func sort(_ text: String, _ collection: Collection) throws(Problem) -> [SortKey] {
        var keys: [SortKey] = []
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            let isDescending = word.hasPrefix("-")
            let name = String(isDescending ? word.dropFirst() : word)
            guard let field = collection.field(name), field.isSortable else {
                let known = collection.fields.filter(\.isSortable).map(\.name).joined(separator: ", ")
                throw QueryParameters.problem("sort", "names '\(name.prefix(40))'; lists can be sorted by \(known)")
            }
            guard !keys.contains(where: { $0.field == field }) else {
                throw QueryParameters.problem("sort", "names \(name) twice")
            }
            keys.append(SortKey(field: field, isDescending: isDescending))
        }
        if keys.contains(where: { $0.field == Field.id }) { return keys }
        return keys + [SortKey(field: Field.id, isDescending: keys.last?.isDescending ?? false)]
    }
}
