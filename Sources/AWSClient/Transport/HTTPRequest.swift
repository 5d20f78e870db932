/// A request as a transport sends it.
package struct HTTPRequest: Sendable {
    package var method: String
    package var url: HTTPURL
    /// Without `Host`, `Content-Length` and `Transfer-Encoding`, which the transport writes.
    package var headers: HTTPHeaders
    package var body: Body
    package var timeouts: Timeouts
    package var tls: TLSSettings
    /// Whether the transport may send it again on a new connection when a kept one turns out dead.
    package var isIdempotent: Bool
    /// Whether to go straight to the host whatever proxies are set, as for a metadata service.
    package var bypassesProxy: Bool
    /// Takes the body of a 2xx answer as it arrives; the response's own `body` then stays empty.
    ///
    /// Called on the transport's thread, in order: it may write to a file, it must not wait for the network. What it
    /// throws ends the transfer.
    package var sink: (@Sendable ([UInt8]) throws -> Void)?

    package enum Body: Sendable, Hashable {
        case bytes([UInt8])
        /// Read from a file while it is sent, from byte `offset` on; `size` bytes are announced.
        case file(path: String, offset: Int = 0, size: Int)
    }

    package init(
        method: String,
        url: HTTPURL,
        headers: HTTPHeaders = HTTPHeaders(),
        body: Body = .bytes([]),
        timeouts: Timeouts = Timeouts(),
        tls: TLSSettings = TLSSettings(),
        isIdempotent: Bool = true,
        bypassesProxy: Bool = false,
        sink: (@Sendable ([UInt8]) throws -> Void)? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeouts = timeouts
        self.tls = tls
        self.isIdempotent = isIdempotent
        self.bypassesProxy = bypassesProxy
        self.sink = sink
    }
}

/// How long a request may take; `nil` waits for ever.
package struct Timeouts: Sendable, Hashable {
    /// Name look-up, connection and TLS handshake together; whole milliseconds count.
    package var connect: Duration
    /// The whole request with its answer.
    package var total: Duration?
    /// A time in which no byte comes or goes; whole seconds count, at least one.
    package var stall: Duration?

    package init(connect: Duration = .seconds(10), total: Duration? = nil, stall: Duration? = .seconds(60)) {
        self.connect = connect
        self.total = total
        self.stall = stall
    }
}

/// Whom a request trusts and who it says it is.
package struct TLSSettings: Sendable, Hashable {
    /// Certificates in PEM, instead of the transport's own trust store.
    package var authorities: [UInt8]?
    /// Certificate and private key in PEM, for a server that asks who is calling.
    package var clientCertificate: ClientCertificate?

    package struct ClientCertificate: Sendable, Hashable {
        package var certificate: [UInt8]
        package var privateKey: [UInt8]

        package init(certificate: [UInt8], privateKey: [UInt8]) {
            self.certificate = certificate
            self.privateKey = privateKey
        }
    }

    package init(authorities: [UInt8]? = nil, clientCertificate: ClientCertificate? = nil) {
        self.authorities = authorities
        self.clientCertificate = clientCertificate
    }
}
