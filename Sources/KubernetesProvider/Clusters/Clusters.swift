package import AWSClient
import Infra

/// The clusters that objects name, by their names; each is connected to once.
package actor Clusters {
    private let eks: EKSAccess?
    private let kubeconfig: KubeconfigSource
    private let transport: any HTTPTransport
    private let time: TimeSource
    private let userAgent: String
    private var known: [String: Cluster] = [:]

    /// Where kubeconfigs are, and what their plugins get.
    package struct KubeconfigSource: Sendable {
        package let paths: [String]
        package let context: String?
        package let environment: [String: String]

        /// - Parameters:
        ///   - paths: Of the files, the first going before the others.
        ///   - context: What `kubeconfig` alone means. Default: the current context.
        ///   - environment: The variables that plugins get.
        package init(paths: [String], context: String? = nil, environment: [String: String]) {
            self.paths = paths
            self.context = context
            self.environment = environment
        }
    }

    /// - Parameters:
    ///   - eks: The way to EKS. Default: there is none.
    ///   - kubeconfig: Where kubeconfigs are; read when an object names one.
    ///   - transport: What carries requests.
    ///   - time: The clock.
    ///   - userAgent: As in `deployer/0.4.0`.
    package init(
        eks: EKSAccess? = nil,
        kubeconfig: KubeconfigSource,
        transport: any HTTPTransport,
        time: TimeSource,
        userAgent: String = "deployer"
    ) {
        self.eks = eks
        self.kubeconfig = kubeconfig
        self.transport = transport
        self.time = time
        self.userAgent = userAgent
    }

    /// The cluster of a name.
    ///
    /// - Parameter name: `eks:<name>`, `kubeconfig` or `kubeconfig:<context>`.
    /// - Returns: `nil` where there is no such cluster in EKS, or it has no endpoint yet.
    /// - Throws: `ClusterProblem` for a name or a kubeconfig that leads nowhere; what asking EKS throws.
    func cluster(named name: String) async throws -> Cluster? {
        if let cluster = known[name] { return cluster }
        guard let connection = try await connection(to: name) else { return nil }
        // Another task may have been faster; what that one has learned is kept.
        if let cluster = known[name] { return cluster }
        let cluster = Cluster(
            KubernetesClient(connection, transport: transport, sleep: time.sleep, userAgent: userAgent)
        )
        known[name] = cluster
        return cluster
    }

    private func connection(to name: String) async throws -> ClusterConnection? {
        if name.hasPrefix(Kubernetes.ClusterName.eksPrefix) {
            guard let eks else { throw ClusterProblem("There is no way to EKS from here, and so not to \(name).") }
            return try await eks.connection(to: String(name.dropFirst(Kubernetes.ClusterName.eksPrefix.count)))
        }
        let parts = name.split(separator: ":", maxSplits: 1)
        guard parts.first.map(String.init) == Kubernetes.ClusterName.kubeconfig else {
            throw ClusterProblem("\"\(name)\" is no cluster: write eks:<name>, kubeconfig or kubeconfig:<context>.")
        }
        return try Kubeconfig(paths: kubeconfig.paths).connection(
            to: parts.count == 2 ? String(parts[1]) : kubeconfig.context,
            environment: kubeconfig.environment,
            now: time.now
        )
    }
}
