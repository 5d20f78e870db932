/// What a signature covers: a request as it goes on the wire.
package struct SigningRequest: Sendable, Hashable {
    package var method: String
    /// Percent-encoded, beginning with `/`.
    package var path: String
    /// Percent-encoded names and values; `nil` for a name without `=`.
    package var query: [(name: String, value: String?)] {
        get { queryItems.map { ($0.name, $0.value) } }
        set { queryItems = newValue.map { Pair(name: $0.name, value: $0.value) } }
    }
    /// All header fields to sign, `Host` among them.
    package var headers: [(name: String, value: String)] {
        get { headerFields.map { ($0.name, $0.value ?? "") } }
        set { headerFields = newValue.map { Pair(name: $0.name, value: $0.value) } }
    }
    package var payload: Payload

    /// What stands in a signature for the body.
    package enum Payload: Sendable, Hashable {
        case bytes([UInt8])
        /// The SHA-256 of a body that is not in memory, in lower-case hexadecimal.
        case sha256(String)
        /// The body is not part of the signature; S3 takes this over TLS.
        case unsigned
    }

    private struct Pair: Sendable, Hashable {
        var name: String
        var value: String?
    }

    private var queryItems: [Pair] = []
    private var headerFields: [Pair] = []

    package init(
        method: String,
        path: String,
        query: [(name: String, value: String?)] = [],
        headers: [(name: String, value: String)],
        payload: Payload = .bytes([])
    ) {
        self.method = method
        self.path = path
        self.payload = payload
        self.query = query
        self.headers = headers
    }
}
