/// A text of which the registry knows some values; AWS may add others, which are `custom`.
public protocol OpenEnumeration: DocumentConvertible, Hashable, CustomStringConvertible {
    /// The case of a text as AWS writes it.
    init(_ text: String)
}

extension OpenEnumeration {
    /// Reads the text.
    public init(document: Document) throws(DocumentError) { self.init(try String(document: document)) }

    /// The text as AWS writes it.
    public var document: Document { .string(description) }
}
