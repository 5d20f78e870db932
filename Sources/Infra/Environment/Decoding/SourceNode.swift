/// A value of a YAML file with its place.
///
/// A scalar is the text that stands in the file. What it means is decided by what is expected there, never by how it
/// looks: `no` is a text where a text is due, and `012345678901` keeps its zero.
struct SourceNode: Sendable {
    enum Content: Sendable {
        /// Nothing, `~` or `null`.
        case empty
        case scalar(String, isQuoted: Bool)
        case list([SourceNode])
        /// Keys with their values, in the file's order; no key comes twice.
        case group([Entry])
    }

    struct Entry: Sendable {
        var key: String
        var keyLocation: Diagnostic.Location
        var value: SourceNode
    }

    var content: Content
    /// Of a scalar, where it begins; of a list or a group that belongs to a key, where the key begins.
    var location: Diagnostic.Location

    /// What stands there, for a message.
    var got: String {
        switch content {
        case .empty: "empty"
        case .scalar(let text, _): "\"\(text)\""
        case .list: "a list"
        case .group: "a group of keys"
        }
    }
}
