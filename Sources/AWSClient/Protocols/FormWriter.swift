import AWSSigner

/// Writes a form: the body of the ec2 and query protocols.
package struct FormWriter {
    /// Name and value before they are encoded, in order.
    package private(set) var fields: [(name: String, value: String)]
    private var name = ""
    private let writesEmptyLists: Bool

    /// A form with its first two fields. The query protocol says of a list that it is empty; ec2's has no way to.
    package init(action: String, version: String, writesEmptyLists: Bool) {
        fields = [("Action", action), ("Version", version)]
        self.writesEmptyLists = writesEmptyLists
    }

    /// The request that carries the form.
    package var request: WireRequest {
        WireRequest(
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Array(
                fields.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.value))" }
                    .joined(separator: "&").utf8
            )
        )
    }

    // MARK: Members

    /// Writes a value under the present name, a dot and `name`; nothing where there is no value.
    package mutating func member<T>(_ name: String, _ value: T?, _ write: (inout FormWriter, T) -> Void) {
        guard let value else { return }
        nested(name) { write(&$0, value) }
    }

    /// A list whose elements stand directly below the member.
    package mutating func flattened<T>(_ name: String, _ values: [T]?, _ write: (inout FormWriter, T) -> Void) {
        member(name, values) { $0.list($1, item: nil, write) }
    }

    /// A map whose entries stand directly below the member.
    package mutating func flattenedMap<T>(
        _ name: String,
        _ values: [String: T]?,
        key: String,
        value: String,
        _ write: (inout FormWriter, T) -> Void
    ) {
        member(name, values) { $0.map($1, entry: nil, key: key, value: value, write) }
    }

    // MARK: Values

    package mutating func write(_ text: String) { fields.append((name, text)) }
    package mutating func write(_ number: Int) { write(String(number)) }
    package mutating func write(_ number: Double) { write(WireText.text(number)) }
    package mutating func write(_ flag: Bool) { write(flag ? "true" : "false") }
    package mutating func write(_ bytes: [UInt8]) { write(Base64.encoded(bytes)) }
    package mutating func write(_ moment: Timestamp, _ format: TimestampFormat) { write(moment.text(format)) }

    /// A list, with `item` between its name and an element's number.
    package mutating func list<T>(_ values: [T], item: String?, _ write: (inout FormWriter, T) -> Void) {
        if values.isEmpty, writesEmptyLists { self.write("") }
        for (index, element) in values.enumerated() {
            nested(item.map { "\($0).\(index + 1)" } ?? "\(index + 1)") { write(&$0, element) }
        }
    }

    /// A map, with `entry` between its name and an entry's number.
    package mutating func map<T>(
        _ values: [String: T],
        entry: String?,
        key: String,
        value: String,
        _ write: (inout FormWriter, T) -> Void
    ) {
        for (index, element) in values.sorted(by: { $0.key < $1.key }).enumerated() {
            nested(entry.map { "\($0).\(index + 1)" } ?? "\(index + 1)") { writer in
                writer.nested(key) { $0.write(element.key) }
                writer.nested(value) { write(&$0, element.value) }
            }
        }
    }

    private mutating func nested(_ part: String, _ body: (inout FormWriter) -> Void) {
        let outer = name
        name = outer.isEmpty ? part : "\(outer).\(part)"
        body(&self)
        name = outer
    }
}
