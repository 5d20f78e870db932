import AWSSigner

extension XMLElement {
    /// A member's value; `nil` where its element is absent.
    package func member<T>(_ name: String, _ read: (XMLElement) throws -> T)
        throws -> T?
    {
        guard let element = child(name) else { return nil }
        do {
            return try read(element)
        } catch let error as DeserializationError {
            throw error.inside(name)
        }
    }

    /// A list whose elements stand beside the other members, each under the list's name; `nil` where there is none.
    package func flattened<T>(_ name: String, _ read: (XMLElement) throws -> T)
        throws -> [T]?
    {
        var values: [T]?
        for element in children where element.name == name {
            do {
                values = (values ?? []) + [try read(element)]
            } catch let error as DeserializationError {
                throw error.inside(name)
            }
        }
        return values
    }

    /// Every child is an element of the list, whatever its name: services do not agree on `member` and `item`.
    package func list<T>(_ read: (XMLElement) throws -> T) throws -> [T] {
        var values: [T] = []
        values.reserveCapacity(children.count)
        for (index, element) in children.enumerated() {
            do {
                values.append(try read(element))
            } catch let error as DeserializationError {
                throw error.inside(String(index))
            }
        }
        return values
    }

    /// A map whose entries stand below its element.
    package func map<T>(
        key: String,
        value: String,
        _ read: (XMLElement) throws -> T
    ) throws -> [String: T] {
        try Self.entries(children, key: key, value: value, read)
    }

    /// A map whose entries stand beside the other members; `nil` where there is none.
    package func flattenedMap<T>(
        _ name: String,
        key: String,
        value: String,
        _ read: (XMLElement) throws -> T
    ) throws -> [String: T]? {
        let entries = children.filter { $0.name == name }
        return entries.isEmpty ? nil : try Self.entries(entries, key: key, value: value, read)
    }

    private static func entries<T>(
        _ elements: [XMLElement],
        key: String,
        value: String,
        _ read: (XMLElement) throws -> T
    ) throws -> [String: T] {
        var values: [String: T] = [:]
        for element in elements {
            guard let name = element.child(key)?.text, let content = element.child(value) else {
                throw DeserializationError("an entry of a map without <\(key)> or <\(value)>")
            }
            do {
                values[name] = try read(content)
            } catch let error as DeserializationError {
                throw error.inside(name)
            }
        }
        return values
    }

    /// The member that a union holds: its only child.
    package func unionMember() throws -> XMLElement {
        guard children.count == 1 else {
            throw DeserializationError("a union has \(children.count) members, not one")
        }
        return children[0]
    }

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

    package func blob() throws -> [UInt8] {
        guard let bytes = Base64.decoded(text) else { throw mismatch("base64") }
        return bytes
    }

    package func timestamp() throws -> Timestamp {
        guard let moment = Timestamp(text: WireText.trimmed(text)) else { throw mismatch("a moment") }
        return moment
    }

    private func mismatch(_ expected: String) -> DeserializationError {
        DeserializationError("'\(text.count > 60 ? text.prefix(60) + "…" : text)' is not \(expected)")
    }
}
