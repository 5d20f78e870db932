extension Environment {
    /// The service that runs on the cluster: which image, how many pods, how large, with what settings.
    public struct Service: Sendable, Hashable {
        /// The image by its digest: `sha256:…` in the environment's own repository, or with another in front as in
        /// `registry.example.com/shop@sha256:…`.
        public var image: String
        /// Kubernetes' namespace, made for the service alone: lower-case letters, digits and `-`.
        public var namespace: String
        /// The fewest pods. 2 or more, so that one may go.
        public var minimumReplicas: Int
        /// The most pods.
        public var maximumReplicas: Int
        /// How much CPU the pods use on average before there are more, in percent of `cpu`.
        public var cpuPercent: Int
        /// How much CPU is kept free for each pod, as in `250m` or `1`.
        public var cpu: String
        /// The most CPU a pod gets.
        public var cpuLimit: String
        /// How much memory is kept free for each pod, and the most it gets, as in `512Mi`.
        public var memory: String
        /// How long a pod that is going away may finish what it has begun, in seconds.
        public var drainSeconds: Int
        /// After how many seconds without progress a rollout has failed.
        public var rolloutSeconds: Int
        /// After how many seconds a migration of the database has failed.
        public var migrationSeconds: Int
        /// Whether a rollout that fails is taken back to the version before.
        public var undo: Bool
        /// The service's own user in the database, which may log in with tokens of IAM.
        public var databaseUser: String
        /// Further settings, by the names of the service's variables.
        public var settings: [String: String]
        /// ARNs of secrets in Secrets Manager that the service may read.
        public var secrets: [String]
        /// Where the values stand in the file.
        public var locations = SourceLocations()

        /// - Parameters:
        ///   - image: By its digest.
        ///   - namespace: Default: `service`.
        ///   - minimumReplicas: Default: 2.
        ///   - maximumReplicas: Default: 6.
        ///   - cpuPercent: Default: 70.
        ///   - cpu: Default: `250m`.
        ///   - cpuLimit: Default: `1`.
        ///   - memory: Default: `256Mi`.
        ///   - drainSeconds: Default: 30.
        ///   - rolloutSeconds: Default: 600.
        ///   - migrationSeconds: Default: 600.
        ///   - undo: Default: true.
        ///   - databaseUser: Default: `service`.
        ///   - settings: Default: none beside those that the environment itself tells.
        ///   - secrets: Default: none.
        public init(
            image: String,
            namespace: String = "service",
            minimumReplicas: Int = 2,
            maximumReplicas: Int = 6,
            cpuPercent: Int = 70,
            cpu: String = "250m",
            cpuLimit: String = "1",
            memory: String = "256Mi",
            drainSeconds: Int = 30,
            rolloutSeconds: Int = 600,
            migrationSeconds: Int = 600,
            undo: Bool = true,
            databaseUser: String = "service",
            settings: [String: String] = [:],
            secrets: [String] = []
        ) {
            self.image = image
            self.namespace = namespace
            self.minimumReplicas = minimumReplicas
            self.maximumReplicas = maximumReplicas
            self.cpuPercent = cpuPercent
            self.cpu = cpu
            self.cpuLimit = cpuLimit
            self.memory = memory
            self.drainSeconds = drainSeconds
            self.rolloutSeconds = rolloutSeconds
            self.migrationSeconds = migrationSeconds
            self.undo = undo
            self.databaseUser = databaseUser
            self.settings = settings
            self.secrets = secrets
        }

        /// Whether the image is one of the environment's own repository.
        var isInOwnRepository: Bool { image.hasPrefix("sha256:") }
    }
}
