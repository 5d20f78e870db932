extension Environment {
    /// The pipeline: where it takes the source from, and which environments it brings it to.
    public struct Delivery: Sendable, Hashable {
        /// The connection to the repository's host. A person makes it in the console, under Developer Tools, Connections, and
        /// confirms it at the host. `nil`: the source is in a bucket.
        public var connectionArn: String?
        /// As in `acme/shop`; goes with ``connectionArn``.
        public var repository: String?
        /// Each commit on it starts a run.
        public var branch: String
        /// The bucket with the source as an archive. `nil`: the source is in a repository.
        public var bucket: String?
        /// The archive in the bucket, as in `shop.zip`; each version of it starts a run.
        public var key: String?
        /// Which environments a commit goes through, in order. Empty: the one that the pipeline is part of.
        public var environments: [Stage]
        /// What the stage that applies may do: a managed policy of IAM. `nil`: what ``ApplyPolicy`` says.
        public var policyArn: String?
        /// Where the values stand in the file.
        public var locations = SourceLocations()

        /// One environment that the pipeline brings each commit to.
        public struct Stage: Sendable, Hashable {
            /// The environment's name, one in `environments/`.
            public var name: String
            /// Whether a person must agree to the plan before it is applied.
            public var approval: Bool
            /// Whether the service must answer at the environment's address afterwards.
            public var smokeTest: Bool
            /// Whether the release before is rolled out again where it does not answer.
            public var rollback: Bool

            /// - Parameters:
            ///   - name: One in `environments/`.
            ///   - approval: Default: false.
            ///   - smokeTest: Default: true.
            ///   - rollback: Default: false.
            public init(name: String, approval: Bool = false, smokeTest: Bool = true, rollback: Bool = false) {
                self.name = name
                self.approval = approval
                self.smokeTest = smokeTest
                self.rollback = rollback
            }
        }

        /// A pipeline from a repository.
        ///
        /// - Parameters:
        ///   - connectionArn: As in `arn:aws:codeconnections:eu-central-1:111122223333:connection/1a2b…`.
        ///   - repository: As in `acme/shop`.
        ///   - branch: Default: `main`.
        ///   - environments: In order. Default: the pipeline's own.
        ///   - policyArn: Default: policies of the stack's own, made by ``ApplyPolicy``.
        public init(
            connectionArn: String,
            repository: String,
            branch: String = "main",
            environments: [Stage] = [],
            policyArn: String? = nil
        ) {
            self.connectionArn = connectionArn
            self.repository = repository
            self.branch = branch
            self.environments = environments
            self.policyArn = policyArn
        }

        /// A pipeline from a bucket.
        ///
        /// - Parameters:
        ///   - bucket: It must keep versions.
        ///   - key: As in `shop.zip`.
        ///   - environments: In order. Default: the pipeline's own.
        ///   - policyArn: Default: policies of the stack's own, made by ``ApplyPolicy``.
        public init(bucket: String, key: String, environments: [Stage] = [], policyArn: String? = nil) {
            branch = "main"
            self.bucket = bucket
            self.key = key
            self.environments = environments
            self.policyArn = policyArn
        }

        /// What a file begins with.
        init() {
            branch = "main"
            environments = []
        }
    }
}
