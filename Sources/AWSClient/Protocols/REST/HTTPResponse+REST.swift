import AWSSigner

extension HTTPResponse {
    /// A header's value as a member; `nil` where the header is absent.
    package func header<T>(_ name: String, _ read: (HeaderValue) throws -> T)
        throws -> T?
    {
        guard let text = headers[name] else { return nil }
        do {
            return try read(HeaderValue(text: text))
        } catch let error as DeserializationError {
            throw error.inside(name)
        }
    }

    /// The headers whose names begin with `prefix`, by the rest of their names.
    package func headers(prefix: String) -> [String: String] {
        var values: [String: String] = [:]
        for field in headers.fields where field.name.lowercased().hasPrefix(prefix.lowercased()) {
            values[String(field.name.dropFirst(prefix.count))] = field.value
        }
        return values
    }

    /// The body as JSON; an empty object where there is no body.
    package func json() throws -> JSONValue {
        body.isEmpty ? .object([:]) : try JSONParser.parse(body)
    }

    /// The body's root element; one without content where there is no body.
    package func xml() throws -> XMLElement {
        body.isEmpty ? XMLElement("") : try XMLParser.parse(body)
    }

    /// What stands in the root's child of this name, or in the root where it has none.
    package func xml(wrapper: String) throws -> XMLElement {
        let root = try xml()
        return root.child(wrapper) ?? root
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
}

/// The text of a header that is a member's value.
package struct HeaderValue {
    package var text: String

    package func string() throws -> String { text }

    package func integer() throws -> Int {
        guard let number = Int(WireText.trimmed(text)) else { throw mismatch("an integer") }
        return number
    }

    package func double() throws -> Double {
        guard let number = WireText.number(WireText.trimmed(text)) else { throw mismatch("a number") }
        return number
    }

    package func boolean() throws -> Bool {
        guard let flag = WireText.boolean(WireText.trimmed(text)) else { throw mismatch("true or false") }
        return flag
    }

    package func timestamp() throws -> Timestamp {
        guard let moment = Timestamp(text: WireText.trimmed(text)) else { throw mismatch("a moment") }
        return moment
    }

    package func blob() throws -> [UInt8] {
        guard let bytes = Base64.decoded(text) else { throw mismatch("base64") }
        return bytes
    }

    /// A text that travels as base64, since it may hold what a header may not.
    package func base64Text() throws -> String {
        String(decoding: try blob(), as: UTF8.self)
    }

    /// Values between commas, each with or without quotes.
    package func list<T>(_ read: (HeaderValue) throws -> T) throws -> [T] {
        var values: [T] = []
        for part in parts(separators: 1) { values.append(try read(HeaderValue(text: part))) }
        return values
    }

    /// Moments as RFC 9110 writes them, which hold a comma of their own.
    package func httpDates() throws -> [Timestamp] {
        var values: [Timestamp] = []
        for part in parts(separators: 2) { values.append(try HeaderValue(text: part).timestamp()) }
        return values
    }

    /// The values, which end at each comma outside of quotes, or at every second.
    private func parts(separators: Int) -> [String] {
        var parts: [String] = []
        var part = ""
        var commas = 0
        var isQuoted = false
        var isEscaped = false
        for character in text {
            switch character {
            case _ where isEscaped:
                part.append(character)
                isEscaped = false
            case "\\" where isQuoted: isEscaped = true
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                commas += 1
                if commas % separators == 0 {
                    parts.append(WireText.trimmed(part))
                    part = ""
                } else {
                    part.append(character)
                }
            default: part.append(character)
            }
        }
        return parts + [WireText.trimmed(part)]
    }

    private func mismatch(_ expected: String) -> DeserializationError {
        DeserializationError("'\(text.prefix(60))' is not \(expected)")
    }
}
