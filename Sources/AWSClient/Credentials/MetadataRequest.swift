/// Requests to services on the machine itself, which may be slow to wake up.
struct MetadataRequest {
    let context: CredentialContext
    /// At least 1.
    let attempts: Int

    /// Sends until an answer comes that is no fault of the server.
    ///
    /// - Throws: `SourceFailure` naming `origin`, or `CancellationError`.
    func send(_ request: HTTPRequest, to origin: String) async throws -> HTTPResponse {
        var problem = ""
        for attempt in 1...max(1, attempts) {
            if attempt > 1 { try await context.time.sleep(.milliseconds(200) * (1 << min(attempt, 4))) }
            do {
                let response = try await context.transport.send(request)
                guard response.status >= 500 || response.status == 429 else { return response }
                problem = "answered with status \(response.status)"
            } catch let error as TransportError {
                problem = "does not answer: \(error)"
            }
        }
        throw SourceFailure("\(origin) \(problem)")
    }
}
