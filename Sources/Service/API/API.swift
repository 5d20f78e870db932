import Hummingbird

/// What the routes of all collections work with.
struct API: Sendable {
    let database: any Database
    let catalogue: Catalogue
    let tables: [Table]
    let clock: ServiceClock
    let cursors: CursorSigner
    let idempotent: IdempotentAnswers
    /// Bytes of a body that is read as a whole, and of one line of an import.
    let bodyLimit: Int
    /// Bytes of an import.
    let importLimit: Int
    /// Imports that run: each takes as much space on disk as it has bytes.
    let imports: Admission
    /// Exports that run: each holds a part in memory as long as its client takes for it.
    let exports: Admission

    init(
        database: any Database,
        catalogue: Catalogue,
        clock: ServiceClock = .system,
        cursorSecret: String? = nil,
        bodyLimit: Int = 1 << 20,
        importLimit: Int = 256 << 20
    ) {
        self.database = database
        self.catalogue = catalogue
        self.clock = clock
        self.bodyLimit = bodyLimit
        self.importLimit = importLimit
        tables = catalogue.collections.map { Table($0, of: catalogue, database.dialect) }
        cursors = CursorSigner(secret: cursorSecret)
        imports = Admission(limit: 3, of: "imports")
        exports = Admission(limit: 20, of: "exports")
        idempotent = IdempotentAnswers(database: database, clock: clock)
    }

    /// Adds the routes of all collections below `/v1`.
    func addRoutes(to router: some RouterMethods<ServiceContext>) {
        for table in tables { CollectionRoutes(table: table, api: self).add(to: router) }
    }
}
