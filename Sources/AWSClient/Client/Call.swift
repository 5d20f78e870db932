import AWSSigner
import Synchronization

/// One call with its attempts.
struct Call {
    let client: AWSClient
    let request: WireRequest
    let service: ServiceDescription
    let operation: String
    let isIdempotent: Bool

    private var time: TimeSource { client.configuration.time }
    private var retry: RetryPolicy { client.configuration.retry }

    /// What is corrected at most once in a call.
    private struct Corrections {
        var clock = false
        var credentials = false
    }

    fileprivate struct Failure: Error {
        var error: AWSError
        var kind: FailureKind
        var retryAfter: Duration?
    }

    func response() async throws -> HTTPResponse {
        var corrections = Corrections()
        var number = 1
        var lastCost = 0
        while true {
            let wait = client.limits.takeTurn(service.serviceID, at: time.now())
            if wait > .zero { try await time.sleep(wait) }
            do {
                let response = try await attempt(number, &corrections)
                client.limits.giveBack(service.serviceID, cost: lastCost)
                return response
            } catch let failure as Failure {
                guard failure.kind.allowsRetry(isIdempotent: isIdempotent),
                    failure.retryAfter ?? .zero <= retry.longestRetryAfter
                else { throw failure.error }
                if failure.kind != .corrected {
                    guard number < retry.maxAttempts else { throw failure.error }
                    lastCost = failure.kind.cost
                    guard client.limits.takeRetry(service.serviceID, cost: lastCost) else { throw failure.error }
                    let jitter = client.configuration.random()
                    try await time.sleep(retry.delay(after: number, jitter: jitter, retryAfter: failure.retryAfter))
                }
                number += 1
            }
        }
    }

    private func attempt(_ number: Int, _ corrections: inout Corrections) async throws -> HTTPResponse {
        let credentials = try await client.configuration.credentials.credentials()
        let signedAt = client.signingTime
        let http = try client.httpRequest(
            request,
            service: service,
            credentials: credentials,
            at: signedAt,
            isIdempotent: isIdempotent
        )
        let started = time.now()
        let outcome: Result<HTTPResponse, Failure>
        do {
            outcome = .success(try await client.configuration.transport.send(http))
        } catch let error as TransportError {
            outcome = .failure(failure(error))
        }
        let ended = time.now()
        var result = outcome.flatMap { response in
            failure(response, url: http.url).map { .failure($0) } ?? .success(response)
        }
        observe(number, result, response: try? outcome.get(), duration: .seconds(ended - started))
        if case .failure(var failure) = result, let response = try? outcome.get() {
            failure.kind = await corrected(failure, response, credentials, signedAt: signedAt, &corrections)
            result = .failure(failure)
        }
        // Without an answer the service has said nothing about its limits.
        if case .success = outcome {
            client.limits.record(service.serviceID, isThrottled: result.isThrottled, at: ended)
        }
        return try result.get()
    }

    // MARK: What a failure means

    private func failure(_ error: TransportError) -> Failure {
        let (code, kind): (String, FailureKind) =
            switch error.kind {
            case .cannotConnect: ("ConnectionFailed", .notSent)
            case .untrusted: ("UntrustedCertificate", .final)
            case .timedOut: ("TimedOut", error.mayHaveBeenSent ? .timedOut : .notSent)
            case .connectionLost: ("ConnectionLost", error.mayHaveBeenSent ? .unclear : .notSent)
            case .invalidRequest: ("InvalidRequest", .final)
            }
        let awsError = AWSError(
            code: code,
            message: error.message,
            service: service.serviceID,
            operation: operation,
            isAmbiguous: error.mayHaveBeenSent
        )
        return Failure(error: awsError, kind: kind)
    }

    /// - Returns: `nil` for an answer that is a success.
    private func failure(_ response: HTTPResponse, url: HTTPURL) -> Failure? {
        let isSuccess = (200..<300).contains(response.status)
        // An object in S3 may well be a web page.
        if isSuccess, service.serviceID == "S3" { return nil }
        var error: AWSError
        if let unreadable = AWSError.unreadable(response, service: service, operation: operation, url: url) {
            error = unreadable
        } else if isSuccess {
            return nil
        } else {
            error = AWSError(response: response, operation: operation, service: service)
        }
        let isFault = response.status >= 500 || Self.transientCodes.contains(error.code)
        let kind: FailureKind = error.isThrottled ? .throttled : isFault ? .unclear : .final
        error.isAmbiguous = kind == .unclear
        return Failure(error: error, kind: kind, retryAfter: retryAfter(response))
    }

    /// Faults that come with a status below 500.
    private static let transientCodes: Set<String> = [
        "IDPCommunicationError", "InternalError", "InternalFailure", "RequestTimeout", "RequestTimeoutException",
    ]

    /// `Retry-After` in seconds or as a date, or the milliseconds that some services give.
    private func retryAfter(_ response: HTTPResponse) -> Duration? {
        if let text = response.headers["x-amz-retry-after"], let milliseconds = Int(text), milliseconds >= 0 {
            return .milliseconds(milliseconds)
        }
        guard let text = response.headers["Retry-After"] else { return nil }
        if let seconds = Int(text) { return seconds >= 0 ? .seconds(seconds) : nil }
        return Timestamp(httpDate: text).map { .seconds(max(0, $0 - time.now())) }
    }

    /// Sets the clock right or drops expired credentials where that is what failed, each at most once.
    private func corrected(
        _ failure: Failure,
        _ response: HTTPResponse,
        _ credentials: Credentials?,
        signedAt: Timestamp,
        _ corrections: inout Corrections
    ) async -> FailureKind {
        if failure.error.mayBeClockSkew, !corrections.clock,
            let serverTime = response.headers["Date"].flatMap({ Timestamp(httpDate: $0) }),
            abs(serverTime - signedAt) > Self.toleratedSkew
        {
            corrections.clock = true
            let offset = serverTime - time.now()
            client.clockOffset.withLock { $0 = offset }
            return .corrected
        }
        if failure.error.isExpired, !corrections.credentials, let credentials {
            corrections.credentials = true
            await client.configuration.credentials.discard(credentials)
            return .corrected
        }
        return failure.kind
    }

    /// Seconds; services accept 5 minutes, EC2 too.
    private static let toleratedSkew = 240.0

    private func observe(
        _ number: Int,
        _ result: Result<HTTPResponse, Failure>,
        response: HTTPResponse?,
        duration: Duration
    ) {
        var errorCode: String?
        if case .failure(let failure) = result { errorCode = failure.error.code }
        client.configuration.observer?(
            RequestAttempt(
                service: service.serviceID,
                operation: operation,
                number: number,
                status: response?.status ?? 0,
                duration: duration,
                errorCode: errorCode,
                requestID: response?.requestID
            )
        )
    }
}

extension Result where Failure == Call.Failure {
    fileprivate var isThrottled: Bool {
        guard case .failure(let failure) = self else { return false }
        return failure.kind == .throttled
    }
}
