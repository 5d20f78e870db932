extension Kubernetes {
    /// Who a pod is to the cluster, and to EKS Pod Identity.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/service-account-v1/
    public struct ServiceAccount: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `automountServiceAccountToken`: whether pods get a token for the cluster's API. Kubernetes' default: true.
        public var automountServiceAccountToken: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            cluster: Input<Kubernetes.ClusterName>,
            metadata: Metadata,
            automountServiceAccountToken: Input<Bool>? = nil
        ) {
            self.cluster = cluster
            self.metadata = metadata
            self.automountServiceAccountToken = automountServiceAccountToken
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cluster = try reader.required("cluster")
            metadata = try reader.required("metadata")
            automountServiceAccountToken = try reader.optional("automountServiceAccountToken")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cluster", cluster)
            writer.set("metadata", metadata)
            writer.set("automountServiceAccountToken", automountServiceAccountToken)
            return writer.document
        }

        /// `v1`, `ServiceAccount`.
        public static let kind = Kind("v1", "ServiceAccount", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Core::ServiceAccount",
            of: kind,
            properties: [
                "automountServiceAccountToken": PropertySchema(.boolean)
            ]
        )
    }
}
