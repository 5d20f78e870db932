import CPostgres

/// The rows of one result of libpq, in libpq's own memory.
///
/// `@unchecked Sendable`: a result never changes once it has been handed over.
final class PostgreSQLRows: SQLRows, @unchecked Sendable {
    private let result: OpaquePointer
    let count: Int

    /// Takes the result over.
    init(_ result: OpaquePointer) {
        self.result = result
        count = Int(PQntuples(result))
    }

    deinit {
        PQclear(result)
    }

    var affected: Int {
        // Of SELECT and FETCH libpq tells how many rows they gave.
        let isChange = ["INSERT", "UPDATE", "DELETE", "MERGE"].contains { status.hasPrefix($0) }
        return isChange ? Int(String(cString: PQcmdTuples(result))) ?? 0 : 0
    }

    /// What was done, as in `INSERT 0 1` or `COMMIT`.
    var status: String { String(cString: PQcmdStatus(result)) }

    var columns: [String] {
        (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
    }

    func isNull(_ row: Int, _ column: Int) -> Bool {
        PQgetisnull(result, Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column)) != 0
    }

    func withText<Value>(
        _ row: Int,
        _ column: Int,
        _ body: (UnsafeRawBufferPointer) throws -> Value
    ) rethrows -> Value {
        let (row, column) = (Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column))
        let count = Int(PQgetlength(result, row, column))
        let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: count)
        switch PQftype(result, column) {
        case TypeID.boolean where count == 1:
            let word = bytes[0] == UInt8(ascii: "t") ? Self.yes : Self.no
            return try body(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        case TypeID.timestamp, TypeID.timestampWithZone:
            return try TimestampText.withRFC3339(bytes, body)
        default:
            return try body(bytes)
        }
    }

    private static let yes: StaticString = "true"
    private static let no: StaticString = "false"

    /// Types whose texts are not the service's own; the numbers are fixed (`pg_type.dat`).
    private enum TypeID {
        static let boolean: Oid = 16
        static let timestamp: Oid = 1114
        static let timestampWithZone: Oid = 1184
    }
}
