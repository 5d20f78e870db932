/// One attempt at a request, as an observer sees it. It holds neither bodies nor headers, so no secret.
package struct RequestAttempt: Sendable, Hashable {
    /// The model's `serviceId`, as in `EC2`.
    package var service: String
    package var operation: String
    /// 1 for the first.
    package var number: Int
    /// 0 where no answer came.
    package var status: Int
    package var duration: Duration
    /// The error's code, `nil` where the attempt succeeded.
    package var errorCode: String?
    package var requestID: String?
}

/// Called after each attempt, on whatever task made it; must return at once.
package typealias RequestObserver = @Sendable (RequestAttempt) -> Void
