/// What carries requests to servers.
package protocol HTTPTransport: Sendable {
    /// Sends one request and reads its answer, whatever its status.
    ///
    /// Must end soon after its task is cancelled, with `CancellationError`. Must not send a request again that may
    /// have reached the server, unless the request is idempotent. May be called from many tasks at once.
    ///
    /// - Throws: `TransportError` where no whole answer came, `CancellationError`, or what the request's sink throws.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

/// Why a request got no whole answer.
package struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// No connection: the name is unknown, nobody listens, a proxy refuses.
        case cannotConnect
        /// The server's certificate is not trusted, or ours was refused.
        case untrusted
        case timedOut
        /// The connection ended before the answer did.
        case connectionLost
        /// The request cannot be sent as it is: a file that cannot be read, a certificate that is none.
        case invalidRequest
    }

    package let kind: Kind
    /// What happened, with the host.
    package let message: String
    /// Whether the server may have received and carried out the request.
    package let mayHaveBeenSent: Bool

    package init(_ kind: Kind, _ message: String, mayHaveBeenSent: Bool) {
        self.kind = kind
        self.message = message
        self.mayHaveBeenSent = mayHaveBeenSent
    }

    package var description: String { message }
}
