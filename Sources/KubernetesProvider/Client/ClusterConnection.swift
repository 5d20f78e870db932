package import AWSClient
import AWSSigner

/// Where a cluster's API is, whom it must be to be trusted, and how to say who is calling.
package struct ClusterConnection: Sendable {
    /// Without a path, or with one that all of the API lies below.
    package let server: HTTPURL
    /// Certificates in PEM that the server's must come from; `nil` for the system's.
    package let authorities: [UInt8]?
    package let login: any ClusterLogin

    package init(server: HTTPURL, authorities: [UInt8]?, login: any ClusterLogin) {
        self.server = server
        self.authorities = authorities
        self.login = login
    }
}

/// What proves who is calling.
package struct ClusterCredentials: Sendable, Hashable {
    /// For the header `Authorization: Bearer`.
    package var token: String?
    package var certificate: TLSSettings.ClientCertificate?

    package init(token: String? = nil, certificate: TLSSettings.ClientCertificate? = nil) {
        self.token = token
        self.certificate = certificate
    }
}

/// Gives credentials, and new ones before they expire.
package protocol ClusterLogin: Sendable {
    /// Credentials that are good now.
    func credentials() async throws -> ClusterCredentials

    /// The server has refused these; the next ones must be others, where there are others.
    func discard() async
}

/// Credentials that stay as they are.
package struct FixedLogin: ClusterLogin {
    private let value: ClusterCredentials

    package init(_ value: ClusterCredentials) { self.value = value }

    package func credentials() async throws -> ClusterCredentials { value }
    package func discard() async {}
}

/// Credentials that are made anew before they expire, once for all who ask at the same time.
package actor RenewedLogin: ClusterLogin {
    /// Credentials, and when they are to be made anew; `nil` for never.
    package typealias Lease = (credentials: ClusterCredentials, end: Timestamp?)

    private let now: @Sendable () -> Timestamp
    private let renew: @Sendable () async throws -> Lease
    private var current: Lease?
    private var renewal: Task<Lease, any Error>?

    /// - Parameters:
    ///   - now: The clock.
    ///   - renew: Makes credentials.
    package init(now: @escaping @Sendable () -> Timestamp, renew: @escaping @Sendable () async throws -> Lease) {
        self.now = now
        self.renew = renew
    }

    package func credentials() async throws -> ClusterCredentials {
        if let current, current.end.map({ now() < $0 }) ?? true { return current.credentials }
        let task = renewal ?? Task { [renew] in try await renew() }
        renewal = task
        defer { if renewal == task { renewal = nil } }
        let lease = try await task.value
        current = lease
        return lease.credentials
    }

    package func discard() async { current = nil }
}
