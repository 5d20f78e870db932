import AWSSigner
import Synchronization

/// Calls AWS: finds the endpoint, signs, sends, tries again what may be tried again, reads the answer.
///
/// One client serves a whole process; it may be used from many tasks at once.
public final class AWSClient: Sendable {
    package let configuration: Configuration
    let endpoints: EndpointResolver
    let limits = ServiceLimits()
    /// Seconds that AWS's clock is ahead of ours, as far as an answer has shown.
    let clockOffset = Mutex(0.0)

    package init(_ configuration: Configuration) {
        self.configuration = configuration
        endpoints = EndpointResolver(region: configuration.region, settings: configuration.endpoints)
    }

    /// The region that calls go to.
    public var region: String { configuration.region }

    /// A client for another region with the same credentials and the same transport.
    package func inRegion(_ region: String) -> AWSClient {
        var configuration = configuration
        configuration.region = region
        return AWSClient(configuration)
    }

    /// Makes one call.
    ///
    /// - Throws: `AWSError` where the service refused or no answer came; `CredentialsError`; the operation's own error
    ///   where input or output do not fit its model; `CancellationError`.
    public func execute<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        let response = try await send(
            O.request(for: input),
            service: O.service,
            operation: O.name,
            isIdempotent: O.isIdempotent(input)
        )
        return try O.output(from: response)
    }

    /// Makes a call that is no typed operation.
    ///
    /// - Parameters:
    ///   - request: Without endpoint and signature.
    ///   - service: The service it goes to.
    ///   - operation: The name to use in errors and for observers.
    ///   - isIdempotent: Whether it may be sent again after a failure that leaves open whether it was carried out.
    /// - Returns: An answer with a status from 200 to 299.
    /// - Throws: As `execute` does.
    package func send(
        _ request: WireRequest,
        service: ServiceDescription,
        operation: String,
        isIdempotent: Bool
    ) async throws -> HTTPResponse {
        try await Call(
            client: self,
            request: request,
            service: service,
            operation: operation,
            isIdempotent: isIdempotent
        )
        .response()
    }

    /// Now, by AWS's clock as far as known.
    var signingTime: Timestamp {
        configuration.time.now() + clockOffset.withLock { $0 }
    }
}
