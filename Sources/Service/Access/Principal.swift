/// Who asks, and for what they may ask.
struct Principal: Sendable, Hashable {
    /// As it stands in logs and in the audit table: `token:alice`, `key:9f3a…`, `anonymous`.
    var name: String
    var scopes: Scopes

    /// Anybody on this machine, where nobody is asked who they are.
    static let anonymous = Principal(name: "anonymous", scopes: Scopes(["*:*"]))
}

/// What a token or a key allows: words such as `products:read`, `orders:write`, `*:read`, `*:*`.
struct Scopes: Sendable, Hashable {
    /// What is done with a collection.
    enum Verb: String, Sendable, Hashable, CaseIterable {
        case read
        case write
    }

    /// In the order given, without duplicates.
    let words: [String]

    /// - Parameter words: Those that are no scopes of the service are kept, and allow nothing.
    init(_ words: some Sequence<String>) {
        var kept: [String] = []
        for word in words where !word.isEmpty && !kept.contains(word) { kept.append(word) }
        self.words = kept
    }

    /// Whether something may be done with a collection. `write` does not include `read`.
    func allow(_ verb: Verb, on collection: some StringProtocol) -> Bool {
        words.contains { word in
            guard let colon = word.firstIndex(of: ":") else { return false }
            let (left, right) = (word[..<colon], word[word.index(after: colon)...])
            return (left == "*" || left == collection) && (right == "*" || right == verb.rawValue)
        }
    }
}
