import AWSSigner

/// Asks again and again until what an operation reports is as wished for. Generated from the services' waiters.
public struct Waiter<O: AWSOperation>: Sendable {
    /// The waiter's name in the model, as in `NatGatewayAvailable`.
    public let name: String
    /// Between two questions.
    public let delay: Duration
    let acceptors: [Acceptor<O.Output>]

    package init(_ name: String, delay: Duration, acceptors: [Acceptor<O.Output>]) {
        self.name = name
        self.delay = delay
        self.acceptors = acceptors
    }

    /// - Parameters:
    ///   - time: The clock to wait by.
    ///   - deadline: No question is asked after it.
    ///   - call: Asks once.
    /// - Throws: `WaiterError` where the wish cannot come true or the deadline passes; what `call` throws where no
    ///   acceptor knows the error; `CancellationError`.
    package func wait(
        time: TimeSource,
        deadline: Timestamp,
        call: () async throws -> O.Output
    ) async throws {
        while true {
            let answer: Result<O.Output, AWSError>
            do {
                answer = .success(try await call())
            } catch let error as AWSError {
                answer = .failure(error)
            }
            switch state(after: answer) {
            case .success: return
            case .failure: throw WaiterError(waiter: name, reason: .failed, answer: (try? answer.get()).map { "\($0)" })
            case .retry: break
            case nil: if case .failure(let error) = answer { throw error }
            }
            guard time.now() + delay.inSeconds <= deadline else {
                throw WaiterError(waiter: name, reason: .timedOut, answer: nil)
            }
            try await time.sleep(delay)
        }
    }

    /// - Returns: `nil` where no acceptor knows the answer.
    package func state(after answer: Result<O.Output, AWSError>) -> WaiterState? {
        acceptors.first { $0.matches(answer) }?.state
    }
}

/// What an answer means to a waiter.
package enum WaiterState: Sendable, Hashable {
    case success, failure, retry
}

/// Knows one kind of answer.
package struct Acceptor<Output: Sendable>: Sendable {
    let state: WaiterState
    let matches: @Sendable (Result<Output, AWSError>) -> Bool

    /// Any answer that is no error, as a status of 200 in the models.
    package static func anyOutput(_ state: WaiterState) -> Acceptor {
        Acceptor(state: state) { answer in
            if case .success = answer { true } else { false }
        }
    }

    /// An error with a status.
    package static func status(_ status: Int, _ state: WaiterState) -> Acceptor {
        Acceptor(state: state) { answer in
            if case .failure(let error) = answer { error.status == status } else { false }
        }
    }

    /// An error with a code.
    package static func error(_ code: String, _ state: WaiterState) -> Acceptor {
        Acceptor(state: state) { answer in
            if case .failure(let error) = answer { error.code == code } else { false }
        }
    }

    /// An output for which `test` holds.
    package static func output(_ state: WaiterState, _ test: @escaping @Sendable (Output) -> Bool) -> Acceptor {
        Acceptor(state: state) { answer in
            if case .success(let output) = answer { test(output) } else { false }
        }
    }

    /// An output in which there are values and all of them are `value`.
    package static func all(
        _ value: String,
        _ state: WaiterState,
        _ values: @escaping @Sendable (Output) -> [String]
    ) -> Acceptor {
        output(state) { output in
            let found = values(output)
            return !found.isEmpty && found.allSatisfy { $0 == value }
        }
    }

    /// An output in which some value is `value`.
    package static func any(
        _ value: String,
        _ state: WaiterState,
        _ values: @escaping @Sendable (Output) -> [String]
    ) -> Acceptor {
        output(state) { values($0).contains(value) }
    }
}

/// A wait that did not come to its end.
public struct WaiterError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why a wait ended without its wish.
    public enum Reason: Sendable, Hashable {
        /// What was asked about can no longer become as wished.
        case failed
        /// The deadline passed.
        case timedOut
    }

    /// The waiter's name in the model.
    public var waiter: String
    /// Whether it failed or timed out.
    public var reason: Reason
    /// What the service said last, where that is why.
    public var answer: String?

    /// The waiter's name and why it ended.
    public var description: String {
        switch reason {
        case .failed: "\(waiter) can no longer come true: \(answer ?? "the service answered with an error")"
        case .timedOut: "\(waiter) was not reached before its deadline"
        }
    }
}
