/// The transport on libcurl: kept connections, HTTP/2, proxies, TLS by OpenSSL.
///
/// One thread drives all requests and ends with the transport. Connections are shared by all requests of a transport,
/// so a process needs one.
package final class CurlTransport: HTTPTransport {
    private let loop: CurlLoop
    private let settings: TransportSettings

    /// - Throws: `TransportError` where the system gives no thread.
    package init(settings: TransportSettings = TransportSettings()) throws {
        self.settings = settings
        loop = try CurlLoop.started()
    }

    deinit {
        loop.stop()
    }

    package func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        // The loop ends its requests when the transport goes away, which must not happen under this one.
        defer { withExtendedLifetime(self) {} }
        let transfer = try CurlTransfer(request, settings: settings)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                loop.start(transfer, continuation)
            }
        } onCancel: {
            loop.cancel(transfer)
        }
    }
}
