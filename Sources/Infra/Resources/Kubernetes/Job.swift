extension Kubernetes {
    /// Pods that run until they have succeeded. What they run cannot be changed: that makes a new job.
    ///
    /// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/
    public struct Job: KubernetesResource {
        /// `cluster`: where it is.
        public var cluster: Input<Kubernetes.ClusterName>
        /// `metadata`: its name, namespace, labels and annotations.
        public var metadata: Metadata
        /// `spec`: what is run, and how often it may fail.
        public var spec: JobSpec

        /// What is left out is Kubernetes' to choose.
        public init(cluster: Input<Kubernetes.ClusterName>, metadata: Metadata, spec: JobSpec) {
            self.cluster = cluster
            self.metadata = metadata
            self.spec = spec
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            cluster = try reader.required("cluster")
            metadata = try reader.required("metadata")
            spec = try reader.required("spec")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("cluster", cluster)
            writer.set("metadata", metadata)
            writer.set("spec", spec)
            return writer.document
        }

        /// `batch/v1`, `Job`.
        public static let kind = Kind("batch/v1", "Job", isNamespaced: true)

        /// Its properties, and which of them only a new object can have.
        public static let schema = Kubernetes.schema(
            "Kubernetes::Batch::Job",
            of: kind,
            properties: [
                "spec": JobSpec.shape
            ],
            required: ["spec"],
            immutable: ["spec/template", "spec/completions", "spec/completionMode"]
        )
    }
}

extension Kubernetes {
    /// `spec` of a `Job`.
    public struct JobSpec: DocumentConvertible, Hashable {
        /// `template`: what is run. A change replaces the object.
        public var template: PodTemplate
        /// `backoffLimit`: how often it is tried again. Kubernetes' default: 6.
        public var backoffLimit: Input<Int>?
        /// `activeDeadlineSeconds`: after how long it has failed.
        public var activeDeadlineSeconds: Input<Int>?
        /// `completions`: how many pods must succeed. A change replaces the object.
        public var completions: Input<Int>?
        /// `parallelism`: how many run at once.
        public var parallelism: Input<Int>?
        /// `completionMode`: `NonIndexed` or `Indexed`. A change replaces the object.
        public var completionMode: Input<String>?
        /// `ttlSecondsAfterFinished`: after how long it goes by itself; one that is gone is made, and run, again by the
        /// next apply.
        public var ttlSecondsAfterFinished: Input<Int>?
        /// `suspend`: whether it waits.
        public var suspend: Input<Bool>?

        /// What is left out is Kubernetes' to choose.
        public init(
            template: PodTemplate,
            backoffLimit: Input<Int>? = nil,
            activeDeadlineSeconds: Input<Int>? = nil,
            completions: Input<Int>? = nil,
            parallelism: Input<Int>? = nil,
            completionMode: Input<String>? = nil,
            ttlSecondsAfterFinished: Input<Int>? = nil,
            suspend: Input<Bool>? = nil
        ) {
            self.template = template
            self.backoffLimit = backoffLimit
            self.activeDeadlineSeconds = activeDeadlineSeconds
            self.completions = completions
            self.parallelism = parallelism
            self.completionMode = completionMode
            self.ttlSecondsAfterFinished = ttlSecondsAfterFinished
            self.suspend = suspend
        }

        /// Reads Kubernetes' names; what is not known here is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            template = try reader.required("template")
            backoffLimit = try reader.optional("backoffLimit")
            activeDeadlineSeconds = try reader.optional("activeDeadlineSeconds")
            completions = try reader.optional("completions")
            parallelism = try reader.optional("parallelism")
            completionMode = try reader.optional("completionMode")
            ttlSecondsAfterFinished = try reader.optional("ttlSecondsAfterFinished")
            suspend = try reader.optional("suspend")
        }

        /// The properties that are given, by Kubernetes' names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("template", template)
            writer.set("backoffLimit", backoffLimit)
            writer.set("activeDeadlineSeconds", activeDeadlineSeconds)
            writer.set("completions", completions)
            writer.set("parallelism", parallelism)
            writer.set("completionMode", completionMode)
            writer.set("ttlSecondsAfterFinished", ttlSecondsAfterFinished)
            writer.set("suspend", suspend)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "template": PodTemplate.shape,
                    "backoffLimit": PropertySchema(.integer),
                    "activeDeadlineSeconds": PropertySchema(.integer),
                    "completions": PropertySchema(.integer),
                    "parallelism": PropertySchema(.integer),
                    "completionMode": PropertySchema(.string),
                    "ttlSecondsAfterFinished": PropertySchema(.integer),
                    "suspend": PropertySchema(.boolean),
                ],
                required: ["template"]
            )
        )
    }
}
