import Hummingbird
import NIOCore

/// The routes of one collection.
struct CollectionRoutes: Sendable {
    let table: Table
    let api: API
    /// How a whole row is written.
    let format: RowFormat
    /// How a row is written that was just created: with its parts.
    let createdFormat: RowFormat
    let versionColumn: Int

    init(table: Table, api: API) {
        self.table = table
        self.api = api
        let collection = table.collection
        format = RowFormat(collection.fields)
        createdFormat = RowFormat(collection.fields, embedded: collection.parts.map { [$0.name] } ?? [])
        versionColumn = collection.index(of: "version") ?? 0
    }

    var collection: Collection { table.collection }

    func add(to router: some RouterMethods<ServiceContext>) {
        let name = collection.name
        router.get("v1/\(name)", use: list)
        router.post("v1/\(name)", use: create)
        router.post("v1/\(name)/bulk", use: bulk)
        router.get("v1/\(name)/export", use: export)
        router.post("v1/\(name)/import", use: importLines)
        router.get("v1/\(name)/:id", use: read)
        router.get("v1/\(name)/:id/history", use: history)
        if collection.isAppendOnly { return }
        router.put("v1/\(name)/:id", use: replace)
        router.patch("v1/\(name)/:id", use: patch)
        router.delete("v1/\(name)/:id", use: delete)
        if collection.isSoftDeleted { router.post("v1/\(name)/:id/restore", use: restore) }
    }

    /// The id in the address.
    ///
    /// - Throws: A problem where it is none: there is no such row.
    func id(_ context: ServiceContext) throws(Problem) -> String {
        guard let text = context.parameters.get("id") else { throw missing("") }
        guard let id = text.canonicalUUID else { throw missing(text) }
        return id
    }

    func missing(_ id: String) -> Problem {
        Problem(.notFound, "There is no \(collection.singular) '\(id.prefix(40))'.")
    }

    func stamp(_ context: ServiceContext) -> Stamp {
        Stamp(time: api.clock.now, principal: context.principal.name, requestID: context.requestID)
    }

    /// A new id for a row, or for the part of one at `index`: parts sort in their order.
    func newID(_ stamp: Stamp, _ index: Int = 0) -> String {
        UUIDv7(at: Timestamp(microseconds: stamp.time.microseconds + Int64(index))).description
    }

    /// The entity tag of a row.
    func tag(_ rows: any SQLRows, _ row: Int) -> String {
        "\"\(rows.text(row, versionColumn) ?? "")\""
    }
}
