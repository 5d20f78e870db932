import AWSSigner

/// Writes the body of the rest-xml protocol.
package struct XMLWriter {
    /// What `xmlNamespace` of a model asks for.
    package struct Namespace: Sendable {
        package var uri: String
        package var prefix: String?

        package init(_ uri: String, prefix: String? = nil) {
            self.uri = uri
            self.prefix = prefix
        }
    }

    private var bytes: [UInt8] = []
    /// Whether the last start tag may still get attributes.
    private var isTagOpen = false

    /// The text of a document with the root element `name`.
    package static func document<T>(
        _ name: String,
        namespace: Namespace? = nil,
        _ value: T,
        _ write: (inout XMLWriter, T) -> Void
    ) -> [UInt8] {
        var writer = XMLWriter()
        writer.member(name, namespace: namespace, value, write)
        return writer.bytes
    }

    // MARK: Members

    /// An element; nothing where there is no value.
    package mutating func member<T>(
        _ name: String,
        namespace: Namespace? = nil,
        _ value: T?,
        _ write: (inout XMLWriter, T) -> Void
    ) {
        guard let value else { return }
        closeTag()
        append("<\(name)")
        isTagOpen = true
        if let namespace {
            attribute(namespace.prefix.map { "xmlns:\($0)" } ?? "xmlns", namespace.uri)
        }
        write(&self, value)
        closeTag()
        append("</\(name)>")
    }

    /// An attribute of the element that is being written; must come before its content.
    package mutating func attribute(_ name: String, _ value: String?) {
        guard let value, isTagOpen else { return }
        append(" \(name)=\"")
        escape(value)
        append("\"")
    }

    /// A list without an element of its own: one element a value.
    package mutating func flattened<T>(
        _ name: String,
        namespace: Namespace? = nil,
        _ values: [T]?,
        _ write: (inout XMLWriter, T) -> Void
    ) {
        for value in values ?? [] { member(name, namespace: namespace, value, write) }
    }

    /// A map without an element of its own: one element an entry.
    package mutating func flattenedMap<T>(
        _ name: String,
        namespace: Namespace? = nil,
        _ values: [String: T]?,
        key: String,
        keyNamespace: Namespace? = nil,
        value: String,
        valueNamespace: Namespace? = nil,
        _ write: (inout XMLWriter, T) -> Void
    ) {
        for entry in (values ?? [:]).sorted(by: { $0.key < $1.key }) {
            member(name, namespace: namespace, entry) { writer, entry in
                writer.member(key, namespace: keyNamespace, entry.key) { $0.write($1) }
                writer.member(value, namespace: valueNamespace, entry.value, write)
            }
        }
    }

    // MARK: Values

    package mutating func write(_ text: String) {
        closeTag()
        escape(text)
    }

    package mutating func write(_ number: Int) { write(String(number)) }
    package mutating func write(_ number: Double) { write(WireText.text(number)) }
    package mutating func write(_ flag: Bool) { write(flag ? "true" : "false") }
    package mutating func write(_ bytes: [UInt8]) { write(Base64.encoded(bytes)) }
    package mutating func write(_ moment: Timestamp, _ format: TimestampFormat) { write(moment.text(format)) }

    package mutating func list<T>(
        _ values: [T],
        item: String,
        namespace: Namespace? = nil,
        _ write: (inout XMLWriter, T) -> Void
    ) {
        flattened(item, namespace: namespace, values, write)
    }

    package mutating func map<T>(
        _ values: [String: T],
        entry: String,
        key: String,
        keyNamespace: Namespace? = nil,
        value: String,
        valueNamespace: Namespace? = nil,
        _ write: (inout XMLWriter, T) -> Void
    ) {
        flattenedMap(
            entry,
            values,
            key: key,
            keyNamespace: keyNamespace,
            value: value,
            valueNamespace: valueNamespace,
            write
        )
    }

    // MARK: Bytes

    private mutating func closeTag() {
        guard isTagOpen else { return }
        append(">")
        isTagOpen = false
    }

    private mutating func append(_ text: String) { bytes += Array(text.utf8) }

    /// Line ends are references, since a reader would make spaces or plain line feeds of them.
    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            case 0x0A: append("&#xA;")
            case 0x0D: append("&#xD;")
            default: bytes.append(byte)
            }
        }
    }
}
