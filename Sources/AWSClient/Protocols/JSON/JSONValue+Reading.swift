import AWSSigner

extension JSONValue {
    /// A member's value; `nil` where it is absent or null.
    package func member<T>(_ name: String, _ read: (JSONValue) throws -> T)
        throws -> T?
    {
        guard case .object(let members) = self else { throw mismatch("an object") }
        guard let value = members[name], value != .null else { return nil }
        do {
            return try read(value)
        } catch let error as DeserializationError {
            throw error.inside(name)
        }
    }

    /// Elements that are null are left out: no list in the models says that it holds any.
    package func list<T>(_ read: (JSONValue) throws -> T) throws -> [T] {
        guard case .array(let elements) = self else { throw mismatch("an array") }
        var values: [T] = []
        values.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() where element != .null {
            do {
                values.append(try read(element))
            } catch let error as DeserializationError {
                throw error.inside(String(index))
            }
        }
        return values
    }

    /// Entries whose value is null are left out.
    package func map<T>(_ read: (JSONValue) throws -> T)
        throws -> [String: T]
    {
        guard case .object(let members) = self else { throw mismatch("an object") }
        var values: [String: T] = [:]
        for (key, element) in members where element != .null {
            do {
                values[key] = try read(element)
            } catch let error as DeserializationError {
                throw error.inside(key)
            }
        }
        return values
    }

    /// The member that a union holds: the only one that is not null.
    package func unionMember() throws -> (name: String, value: JSONValue) {
        guard case .object(let members) = self else { throw mismatch("an object") }
        let present = members.filter { $0.key != "__type" && $0.value != .null }
        guard present.count == 1, let member = present.first else {
            throw DeserializationError("a union has \(present.count) members (\(present.keys.sorted())), not one")
        }
        return (member.key, member.value)
    }

    package func string() throws -> String {
        guard case .string(let text) = self else { throw mismatch("a string") }
        return text
    }

    package func integer() throws -> Int {
        switch self {
        case .integer(let number): return number
        case .number(let number):
            guard let integer = Int(exactly: number) else { throw mismatch("an integer") }
            return integer
        default: throw mismatch("an integer")
        }
    }

    package func double() throws -> Double {
        switch self {
        case .integer(let number): return Double(number)
        case .number(let number): return number
        case .string(let text):
            guard let number = WireText.number(text) else { throw mismatch("a number") }
            return number
        default: throw mismatch("a number")
        }
    }

    package func boolean() throws -> Bool {
        guard case .boolean(let flag) = self else { throw mismatch("true or false") }
        return flag
    }

    package func blob() throws -> [UInt8] {
        guard let bytes = Base64.decoded(try string()) else { throw mismatch("base64") }
        return bytes
    }

    package func timestamp() throws -> Timestamp {
        switch self {
        case .integer(let seconds): return Timestamp(secondsSinceEpoch: Double(seconds))
        case .number(let seconds): return Timestamp(secondsSinceEpoch: seconds)
        case .string(let text):
            guard let moment = Timestamp(text: text) else { throw mismatch("a moment") }
            return moment
        default: throw mismatch("a moment")
        }
    }

    private func mismatch(_ expected: String) -> DeserializationError {
        let text = String(decoding: JSONWriter.bytes(self), as: UTF8.self)
        return DeserializationError("\(text.count > 60 ? text.prefix(60) + "…" : text) is not \(expected)")
    }
}
