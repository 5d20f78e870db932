import NIOCore

/// A statement with the values for its parameters. Values never become part of the text.
struct SQLStatement: Sendable, Hashable {
    /// SQL with the dialect's placeholders. One of few: databases keep what they prepared by it.
    var text: String
    /// The first is for the placeholder with the number 1.
    var parameters: [SQLValue]

    init(_ text: String, _ parameters: [SQLValue] = []) {
        self.text = text
        self.parameters = parameters
    }
}

/// A value that is bound to a parameter.
///
/// Exact decimals, UUIDs, timestamps, dates and JSON are bound as text, in the form that the column's type reads: the service never takes
/// them through a floating-point number. Timestamps are RFC 3339 in UTC with six digits of a second.
enum SQLValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case text(String)
    case bytes([UInt8])
}

/// The rows that a statement gave, as the database wrote them.
///
/// Fields are read as text, since all that leaves the service is text: booleans are `true` and `false`, timestamps RFC 3339 in UTC
/// (`2026-11-28T08:31:05.120000Z`), decimals and integers digits, JSON its text, in both databases.
protocol SQLRows: Sendable {
    /// How many rows there are.
    var count: Int { get }
    /// How many rows the statement inserted, changed or deleted; 0 for one that only reads.
    var affected: Int { get }
    /// The names of the columns, in order.
    var columns: [String] { get }

    /// Whether a field is NULL.
    func isNull(_ row: Int, _ column: Int) -> Bool

    /// A field's text in UTF-8, valid during the call; empty for NULL.
    func withText<Value>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value

    /// Writes a row as a JSON object. All kinds of rows do the same; it is among the requirements so that it is compiled for each.
    func write(_ row: Int, as format: RowFormat, to buffer: inout ByteBuffer)
}

extension SQLRows {
    /// A field's text, or nil for NULL.
    func text(_ row: Int, _ column: Int) -> String? {
        guard !isNull(row, column) else { return nil }
        return withText(row, column) { String(decoding: $0, as: UTF8.self) }
    }

    /// A field that holds a whole number, or nil for NULL and for what is none.
    func integer(_ row: Int, _ column: Int) -> Int64? {
        text(row, column).flatMap { Int64($0) }
    }
}
