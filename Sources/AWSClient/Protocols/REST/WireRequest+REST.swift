import AWSSigner
import Crypto

extension WireRequest {
    /// Adds a name and value to the query, encoded; nothing where there is no value.
    package mutating func addQuery(_ name: String, _ value: String?) {
        guard let value else { return }
        query.append(QueryItem(PercentEncoding.encoded(name), PercentEncoding.encoded(value)))
    }

    /// Adds the same name once for each value.
    package mutating func addQuery(_ name: String, _ values: [String]?) {
        for value in values ?? [] { addQuery(name, value) }
    }

    /// Adds the entries of a map whose names are not in the query yet: a member's own name goes first.
    package mutating func addQuery(_ entries: [String: [String]]?) {
        let taken = Set(query.map(\.name))
        for (name, values) in (entries ?? [:]).sorted(by: { $0.key < $1.key }) {
            if !taken.contains(PercentEncoding.encoded(name)) { addQuery(name, values) }
        }
    }

    /// Sets a header; nothing where there is no value.
    package mutating func setHeader(_ name: String, _ value: String?) {
        guard let value else { return }
        headers[name] = value
    }

    /// Sets a header to a list of values; nothing where there is no list. Values with a comma or a quote are quoted.
    package mutating func setHeader(_ name: String, texts values: [String]?) {
        setHeader(
            name,
            list: values?.map { value in
                guard value.contains("\"") || value.contains(",") else { return value }
                let escaped = value.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
                    .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
                return "\"\(escaped)\""
            }
        )
    }

    /// Sets a header to a list of values that need no quotes.
    package mutating func setHeader(_ name: String, list values: [String]?) {
        guard let values else { return }
        headers[name] = values.joined(separator: ", ")
    }

    /// Sets one header for each entry of a map, `prefix` before its key.
    package mutating func setHeaders(prefix: String, _ values: [String: String]?) {
        for (key, value) in (values ?? [:]).sorted(by: { $0.key < $1.key }) { headers[prefix + key] = value }
    }

    package mutating func setBody(_ bytes: [UInt8], contentType: String) {
        body = bytes
        if headers["Content-Type"] == nil { headers["Content-Type"] = contentType }
    }

    /// Adds the body's MD5 digest where no checksum is given (RFC 1864), for operations that refuse a body without one.
    package mutating func setContentMD5() {
        let hasChecksum = headers.fields.contains { $0.name.lowercased().hasPrefix("x-amz-checksum-") }
        guard headers["Content-MD5"] == nil, !hasChecksum else { return }
        headers["Content-MD5"] = Base64.encoded(Array(Insecure.MD5.hash(data: body)))
    }
}

/// Values that become part of a path or a host.
package enum Label {
    /// A part of a path; `keepsSlash` is for a label that takes several segments, such as S3's key.
    ///
    /// - Throws: `SerializationError` for an empty value, which would name another resource.
    package static func path(_ value: String, _ member: String, keepsSlash: Bool = false) throws -> String {
        guard !value.isEmpty else { throw SerializationError("\(member) is empty, but it is part of the path") }
        return PercentEncoding.encoded(value, keepsSlash: keepsSlash)
    }

    /// - Throws: `SerializationError` for a value that is no part of a host's name.
    package static func host(_ value: String, _ member: String) throws -> String {
        let isLabel = value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isLabel, !value.isEmpty else {
            throw SerializationError("\(member) is '\(value)': a host has only letters, digits, '-' and '.'")
        }
        return value
    }
}
