package import Engine

/// Why there is no way to a cluster: a kubeconfig that does not lead to one, a plugin that gives no credentials.
package struct ClusterProblem: ProviderError, Hashable {
    package let explanation: String

    init(_ explanation: String) { self.explanation = explanation }

    package var disposition: ErrorDisposition { .refused }
    package var requestID: String? { nil }
}
