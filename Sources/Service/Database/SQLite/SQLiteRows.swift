import GRDB
import GRDBSQLite

/// Rows that were copied out of SQLite: their texts one behind the other.
struct SQLiteRows: SQLRows {
    private(set) var columns: [String] = []
    private(set) var count = 0
    var affected = 0
    private var bytes: [UInt8] = []
    /// Where each field ends in `bytes`.
    private var ends: [Int] = []
    private var nulls: [Bool] = []

    init() {}

    init(columnsOf statement: SQLiteStatement) {
        columns = (0..<sqlite3_column_count(statement)).map { index in
            sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
        }
    }

    /// Copies the row at which a statement stands.
    mutating func append(_ statement: SQLiteStatement) {
        for index in 0..<Int32(columns.count) {
            let isNull = sqlite3_column_type(statement, index) == SQLITE_NULL
            if !isNull, let text = sqlite3_column_text(statement, index) {
                let length = Int(sqlite3_column_bytes(statement, index))
                bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: length))
            }
            nulls.append(isNull)
            ends.append(bytes.count)
        }
        count += 1
    }

    func isNull(_ row: Int, _ column: Int) -> Bool { nulls[row * columns.count + column] }

    func withText<Value>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value
    {
        let index = row * columns.count + column
        let start = index == 0 ? 0 : ends[index - 1]
        return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[start..<ends[index]])) }
    }
}
