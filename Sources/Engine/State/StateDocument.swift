package import Infra

/// Something that the state or the journal holds. Its document is the only written form, whatever writes it.
package protocol StateDocument: DocumentConvertible, Codable {}

extension StateDocument {
    package init(from decoder: any Decoder) throws {
        let document = try Document(from: decoder)
        do {
            self = try Self(document: document)
        } catch {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        try document.encode(to: encoder)
    }
}

extension DocumentReader {
    /// A member that must be there, made of its text.
    func named<Value>(_ name: String, _ make: (String) -> Value) throws(DocumentError) -> Value {
        make(try required(name))
    }

    /// Values by the address that they hold themselves; empty where they are missing.
    func members<Value: StateDocument>(_ name: String, _ address: (Value) -> Address) throws(DocumentError)
        -> [Address: Value]
    {
        let documents: [String: Document] = try optional(name) ?? [:]
        var values: [Address: Value] = [:]
        values.reserveCapacity(documents.count)
        for (key, document) in documents {
            let value: Value
            do { value = try Value(document: document) } catch { throw error.inside(key).inside(name) }
            guard address(value) == Address(key) else {
                throw DocumentError("\(key), as it stands there", got: document["address"] ?? .null, path: "/address")
                    .inside(key).inside(name)
            }
            values[address(value)] = value
        }
        return values
    }

    /// A list of addresses; empty where it is missing.
    func addresses(_ name: String) throws(DocumentError) -> [Address] {
        let texts: [String] = try optional(name) ?? []
        return texts.map { Address($0) }
    }

    /// A truth value; false where it is missing.
    func flag(_ name: String) throws(DocumentError) -> Bool {
        try optional(name) ?? false
    }
}

extension DocumentWriter {
    /// Leaves out what is empty, so that a state is as short as what it says.
    mutating func setUnlessEmpty(_ name: String, _ value: some DocumentConvertible & Collection) {
        if !value.isEmpty { set(name, value) }
    }

    mutating func setIfTrue(_ name: String, _ value: Bool) {
        if value { set(name, value) }
    }
}

extension OwnershipToken: StateDocument {
    package init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.init(
            stack: try reader.required("stack"),
            address: try reader.named("address", { Address($0) }),
            value: try reader.required("value")
        )
    }

    package var document: Document {
        ["stack": .string(stack), "address": .string(address.description), "value": .string(value)]
    }
}
