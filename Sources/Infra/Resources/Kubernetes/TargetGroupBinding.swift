extension Kubernetes {
    /// Registers the pods of a service with a load balancer's target group, and lets the load balancer in.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html and
    /// https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/targetgroupbinding/
    public struct TargetGroupBinding: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `apiVersion`: who registers the pods. A change replaces the object.
        public var controller: Controller
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: whose pods, where.
        public var spec: TargetGroupBindingSpec

        /// Who registers the pods: each has an API of its own.
        public enum Controller: String, Sendable, Hashable, DocumentConvertible {
            /// EKS Auto Mode.
            case autoMode = "eks.amazonaws.com/v1"
            /// The AWS Load Balancer Controller, installed by whoever runs the cluster.
            case loadBalancerController = "elbv2.k8s.aws/v1beta1"

            /// - Throws: `DocumentError` for another API version.
            public init(document: Document) throws(DocumentError) {
                guard let known = Controller(rawValue: try String(document: document)) else {
                    throw DocumentError("the API version of a TargetGroupBinding", got: document)
                }
                self = known
            }
            /// The same as a document.
            public var document: Document { .string(rawValue) }
        }

        /// - Parameters:
        ///   - cluster: Where it is.
        ///   - controller: Who registers the pods. Default: EKS Auto Mode.
        ///   - metadata: Its name and namespace.
        ///   - spec: Whose pods, where.
        public init(
            cluster: Input<Kubernetes.ClusterName>,
            controller: Controller = .autoMode,
            metadata: Metadata,
            spec: TargetGroupBindingSpec
        ) {
            self.cluster = cluster
            self.controller = controller
            self.metadata = metadata
            self.spec = spec
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cluster = try reader.required("cluster")
            controller = try reader.required("apiVersion")
            metadata = try reader.required("metadata")
            spec = try reader.required("spec")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cluster", cluster)
            writer.set("apiVersion", controller)
            writer.set("metadata", metadata)
            writer.set("spec", spec)
            return writer.document
        }

        /// `eks.amazonaws.com/v1`, unless the object says otherwise, `TargetGroupBinding`.
        public static let kind = Kind("eks.amazonaws.com/v1", "TargetGroupBinding", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::ElasticLoadBalancing::TargetGroupBinding",
            of: kind,
            properties: ["apiVersion": PropertySchema(.string), "spec": TargetGroupBindingSpec.shape],
            required: ["apiVersion", "spec"],
            immutable: ["apiVersion", "spec/targetGroupARN", "spec/targetType"],
            identifier: ["apiVersion"]
        )
    }
}
