package import AWSClient
import AWSSigner

/// What EKS tells of a cluster's API.
package struct EKSEndpoint: Sendable, Hashable {
    /// As in `https://ABCD.gr7.eu-central-1.eks.amazonaws.com`.
    package let url: String
    /// The cluster's own authority: PEM in base64.
    package let authority: String

    package init(url: String, authority: String) {
        self.url = url
        self.authority = authority
    }
}

/// The way to clusters of EKS: their endpoints are asked for, their tokens signed here.
package struct EKSAccess: Sendable {
    private let client: AWSClient
    private let describe: @Sendable (String) async throws -> EKSEndpoint?

    /// - Parameters:
    ///   - client: Signs the tokens.
    ///   - describe: The endpoint of a cluster by its name; `nil` where EKS says that there is none, or none yet.
    package init(client: AWSClient, describe: @escaping @Sendable (String) async throws -> EKSEndpoint?) {
        self.client = client
        self.describe = describe
    }

    /// - Returns: `nil` as long as the cluster has no endpoint.
    func connection(to name: String) async throws -> ClusterConnection? {
        guard let endpoint = try await describe(name) else { return nil }
        guard let url = try? HTTPURL(endpoint.url), let authority = Base64.decoded(endpoint.authority) else {
            throw ClusterProblem("EKS gives the cluster \(name) an endpoint that is none: \(endpoint.url)")
        }
        let login = RenewedLogin(now: client.configuration.time.now) { [client] in
            let now = client.configuration.time.now()
            let token = try await Self.token(for: name, signedBy: client)
            return (ClusterCredentials(token: token), now + Self.renewalSeconds)
        }
        return ClusterConnection(server: url, authorities: authority, login: login)
    }

    /// EKS takes a token for 15 minutes from its signature. Renewing after 10 leaves room for clocks that differ.
    private static let renewalSeconds: Double = 600

    /// A token that tells EKS who signed it: the URL of a call that only STS can carry out, which names the cluster in a header, so
    /// that it is of use for no other.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html
    static func token(for cluster: String, signedBy client: AWSClient) async throws -> String {
        let sts = ServiceDescription(
            endpointPrefix: "sts",
            serviceID: "STS",
            apiVersion: "2011-06-15",
            wireProtocol: .query
        )
        let request = WireRequest(
            method: "GET",
            query: [.init("Action", "GetCallerIdentity"), .init("Version", "2011-06-15")],
            headers: ["x-k8s-aws-id": cluster]
        )
        let url = try await client.presignedURL(request, service: sts, expiresIn: 60)
        return "k8s-aws-v1." + base64URL(Array(url.description.utf8))
    }

    /// RFC 4648, section 5, without padding.
    private static func base64URL(_ bytes: [UInt8]) -> String {
        String(
            Base64.encoded(bytes).compactMap { character in
                switch character {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: character
                }
            }
        )
    }
}
