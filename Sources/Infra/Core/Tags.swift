/// Tags of a resource, by key. In a document an array of `{Key, Value}`, as the registry has it, ordered by key.
public struct Tags: DocumentConvertible, Hashable, ExpressibleByDictionaryLiteral {
    /// The value of each tag, by key.
    public var values: [String: Input<String>]

    /// - Parameter values: The value of each tag, by key. Default: no tags.
    public init(_ values: [String: Input<String>] = [:]) {
        self.values = values
    }

    /// From a literal.
    public init(dictionaryLiteral elements: (String, Input<String>)...) {
        values = Dictionary(elements, uniquingKeysWith: { _, last in last })
    }

    /// Whether there is no tag.
    public var isEmpty: Bool { values.isEmpty }

    /// The value of a tag.
    public subscript(key: String) -> Input<String>? {
        get { values[key] }
        set { values[key] = newValue }
    }

    /// - Throws: `DocumentError` where the document has another shape.
    public init(document: Document) throws(DocumentError) {
        guard let elements = document.array else { throw DocumentError("an array of tags", got: document) }
        values = [:]
        for (index, element) in elements.enumerated() {
            do {
                let reader = try DocumentReader(element)
                values[try reader.required("Key")] = try reader.required("Value") as Input<String>
            } catch {
                throw error.inside(index)
            }
        }
    }

    /// The same as a document.
    public var document: Document {
        .array(
            values.sorted { $0.key < $1.key }.map { key, value in
                .object(["Key": .string(key), "Value": value.document])
            }
        )
    }
}
