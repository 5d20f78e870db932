import Testing

@testable import Service

/// What is declared is what the migrated schema has.
@Suite struct SchemaTests {
    private struct Column: Hashable {
        var name: String
        var type: String
        var isNullable: Bool
    }

    @Test(arguments: Place.Engine.allCases)
    func everyCollectionHasItsTable(engine: Place.Engine) async throws {
        try await Place(engine: engine, depth: .router).withDatabase { database in
            for collection in Catalogue.store.collections {
                let declared = collection.fields.map { field in
                    Column(name: field.name, type: field.columnType(database.dialect), isNullable: field.isNullable)
                }
                let found = try await columns(of: collection.name, database)
                #expect(Set(found) == Set(declared), "\(collection.name)")
                #expect(found.count == declared.count)
            }
        }
    }

    @Test(arguments: Place.Engine.allCases)
    func referencesAreForeignKeys(engine: Place.Engine) async throws {
        try await Place(engine: engine, depth: .router).withDatabase { database in
            for collection in Catalogue.store.collections {
                let declared = collection.fields.compactMap { field in field.references.map { "\(field.name) \($0)" } }
                let text =
                    database.dialect == .sqlite
                    ? "SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('\(collection.name)')"
                    : """
                    SELECT a.attname || ' ' || c.confrelid::regclass FROM pg_constraint c
                    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                    WHERE c.contype = 'f' AND c.conparentid = 0 AND c.conrelid = '\(collection.name)'::regclass
                    """
                let present = try await texts(text, database).sorted()
                #expect(present == declared.sorted(), "\(collection.name)")
            }
        }
    }

    @Test(arguments: Place.Engine.allCases)
    func uniqueFieldsHaveAnIndexWithTheNameThatErrorsNeed(engine: Place.Engine) async throws {
        try await Place(engine: engine, depth: .router).withService { client in
            for collection in Catalogue.store.collections {
                for field in collection.fields where field.isUnique {
                    let text =
                        client.database.dialect == .sqlite
                        ? "SELECT i.name FROM pragma_index_list('\(collection.name)') i, pragma_index_info(i.name) c "
                            + "WHERE i.\"unique\" AND c.name = '\(field.name)'"
                        : "SELECT indexname FROM pg_indexes WHERE tablename = '\(collection.name)' AND indexname = "
                            + "'\(collection.name)_\(field.name)_key'"
                    let indexes = try await texts(text, client.database)
                    #expect(indexes.count == 1, "\(collection.name).\(field.name)")
                }
            }
        }
    }

    private func columns(of table: String, _ database: any Database) async throws -> [Column] {
        let text =
            database.dialect == .sqlite
            ? "SELECT name, type, NOT \"notnull\" FROM pragma_table_info('\(table)')"
            : """
            SELECT attname, format_type(atttypid, atttypmod), NOT attnotnull FROM pg_attribute
            WHERE attrelid = '\(table)'::regclass AND attnum > 0 AND NOT attisdropped
            """
        let rows = try await database.read(.latest) { try await $0.run(SQLStatement(text)) }
        return (0..<rows.count).map { row in
            let isNullable = ["1", "true"].contains(rows.text(row, 2))
            return Column(name: rows.text(row, 0) ?? "", type: rows.text(row, 1) ?? "", isNullable: isNullable)
        }
    }

    private func texts(_ text: String, _ database: any Database) async throws -> [String] {
        let rows = try await database.read(.latest) { try await $0.run(SQLStatement(text)) }
        return (0..<rows.count).compactMap { rows.text($0, 0) }
    }
}

extension Field {
    /// The type of the column, as the database calls it.
    fileprivate func columnType(_ dialect: SQLDialect) -> String {
        switch (dialect, type) {
        case (.postgresql, .timestamp): "timestamp with time zone"
        case (.postgresql, _): postgresType
        case (.sqlite, .integer), (.sqlite, .decimal), (.sqlite, .boolean): "INTEGER"
        case (.sqlite, _): "TEXT"
        }
    }
}
