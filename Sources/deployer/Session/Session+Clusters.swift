import AWSClient
import AWSServices
import Engine
import Infra
import KubernetesProvider

extension Session {
    /// The handlers of Kubernetes objects: of EKS's clusters, and of those that kubeconfigs lead to.
    ///
    /// - Parameters:
    ///   - client: Asks EKS, and signs the tokens for it.
    ///   - forcesConflicts: Whether fields that other managers have are taken over.
    /// - Returns: One a type.
    func objectHandlers(_ client: AWSClient, forcesConflicts: Bool) -> [any AnyResourceHandler] {
        let eks = EKS(client: client)
        let access = EKSAccess(client: client) { name in
            do {
                let cluster = try await eks.describeCluster(.init(name: name)).cluster
                guard let url = cluster?.endpoint, let authority = cluster?.certificateAuthority?.data else {
                    return nil
                }
                return EKSEndpoint(url: url, authority: authority)
            } catch let error as AWSError where error.isNotFound {
                return nil
            }
        }
        let clusters = Clusters(
            eks: access,
            kubeconfig: .init(
                paths: kubeconfigs,
                context: environment.cluster?.context,
                environment: host.variables
            ),
            transport: client.configuration.transport,
            time: client.configuration.time,
            userAgent: "deployer/\(Deployer.version)"
        )
        return kubernetesHandlers(clusters, forcesConflicts: forcesConflicts)
    }

    /// The environment's own; else those that kubectl takes.
    private var kubeconfigs: [String] {
        if let path = environment.cluster?.kubeconfig { return [path.inHome(host.home)] }
        let paths = (host.variables["KUBECONFIG"] ?? "").split(separator: ":").map(String.init)
        return paths.isEmpty ? ["\(host.home)/.kube/config"] : paths
    }
}

extension String {
    fileprivate func inHome(_ home: String) -> String { hasPrefix("~/") ? "\(home)/\(dropFirst(2))" : self }
}
