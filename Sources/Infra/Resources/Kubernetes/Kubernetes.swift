/// Kubernetes' own objects, as resources like any other: they stand in the same stack, refer to what AWS has, and are referred to.
///
/// ```swift
/// let namespace = stack.add("namespace", Kubernetes.Namespace(cluster: cluster, metadata: .init(name: "web")))
/// stack.add(
///     "settings",
///     Kubernetes.ConfigMap(
///         cluster: cluster,
///         metadata: .init(name: "web", namespace: namespace.name),
///         data: ["HOST": database.instance.endpointAddress]
///     )
/// )
/// ```
/// Properties have Kubernetes' names. Beside them stands `cluster`, which is no part of the object: where it is.
public enum Kubernetes {
    /// What a kind of object is called, and where it lives.
    public struct Kind: Sendable, Hashable {
        /// Group and version, as in `apps/v1`; `v1` alone for the core group.
        public let apiVersion: String
        /// As in `Deployment`.
        public let name: String
        /// Whether its objects belong to a namespace.
        public let isNamespaced: Bool

        init(_ apiVersion: String, _ name: String, isNamespaced: Bool) {
            self.apiVersion = apiVersion
            self.name = name
            self.isNamespaced = isNamespaced
        }
    }

    /// Which cluster an object is in: data, so that an object waits for the cluster that it goes to.
    public struct ClusterName: DocumentConvertible, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// `eks:<name>`, `kubeconfig`, or `kubeconfig:<context>`.
        public let description: String

        /// - Parameter description: `eks:<name>`, `kubeconfig`, or `kubeconfig:<context>`.
        public init(_ description: String) { self.description = description }
        /// From a literal.
        public init(stringLiteral value: String) { description = value }
        /// - Throws: `DocumentError` where the document has another shape.
        public init(document: Document) throws(DocumentError) { description = try String(document: document) }
        /// The same as a document.
        public var document: Document { .string(description) }

        /// What an EKS cluster's name begins with here.
        package static let eksPrefix = "eks:"
        /// The cluster of the current context of a kubeconfig.
        package static let kubeconfig = "kubeconfig"
    }

    /// A number, or a text such as `25%` or a port's name.
    public enum IntOrString: DocumentConvertible, Hashable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
        case number(Int)
        case text(String)

        /// From a literal.
        public init(integerLiteral value: Int) { self = .number(value) }
        /// From a literal.
        public init(stringLiteral value: String) { self = .text(value) }
        /// - Throws: `DocumentError` where the document is neither.
        public init(document: Document) throws(DocumentError) {
            if let number = document.integer {
                self = .number(number)
            } else {
                self = .text(try String(document: document))
            }
        }
        /// The same as a document.
        public var document: Document {
            switch self {
            case .number(let number): .integer(number)
            case .text(let text): .string(text)
            }
        }
    }
}

extension Input where Value == Kubernetes.ClusterName {
    /// A cluster of EKS: its endpoint and its certificate authority are asked for, and tokens are signed for it.
    ///
    /// - Parameter cluster: The cluster; objects in it are made after it.
    /// - Returns: The cluster's name as objects have it.
    public static func eks(_ cluster: Reference<EKSCluster>) -> Input {
        .interpolation([.string(Kubernetes.ClusterName.eksPrefix), cluster.name.document])
    }

    /// A cluster that a kubeconfig leads to: kind, k3s, another cloud's. The file is the environment's, not the object's, so that
    /// it may lie elsewhere on another machine.
    ///
    /// - Parameter context: The context's name. Default: the file's current context.
    /// - Returns: The cluster's name as objects have it.
    public static func kubeconfig(context: String? = nil) -> Input {
        let name = Kubernetes.ClusterName.kubeconfig
        return .literal(.init(context.map { "\(name):\($0)" } ?? name))
    }
}
