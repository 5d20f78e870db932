import AWSClient

/// A transport that nothing goes through.
struct NoTransport: HTTPTransport {
    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        throw TransportError(.cannotConnect, "no network", mayHaveBeenSent: false)
    }
}
