package import AWSSigner

/// Where a client takes its credentials from.
package protocol CredentialsProvider: Sendable {
    /// Credentials that are good now. Called for every request, from many tasks: must keep what it has.
    ///
    /// - Returns: `nil` to send requests unsigned.
    /// - Throws: `CredentialsError`, or `CancellationError`.
    func credentials() async throws -> Credentials?

    /// A service said that these have expired: the next call must not return the same ones without having asked again.
    func discard(_ credentials: Credentials) async
}

/// Credentials that never change, such as an IAM user's key given in a test.
package struct StaticCredentials: CredentialsProvider {
    private let value: Credentials?

    /// - Parameter value: `nil` for requests without signature.
    package init(_ value: Credentials?) {
        self.value = value
    }

    package func credentials() async throws -> Credentials? { value }

    package func discard(_ credentials: Credentials) async {}
}
