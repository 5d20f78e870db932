extension Environment {
    /// Where the pipeline takes the source from.
    public struct Delivery: Sendable, Hashable {
        /// The connection to the repository's host. A person makes it in the console, under Developer Tools, Connections, and
        /// confirms it at the host.
        public var connectionArn: String
        /// As in `acme/shop`.
        public var repository: String
        /// Each commit on it starts a run.
        public var branch: String

        /// - Parameters:
        ///   - connectionArn: As in `arn:aws:codeconnections:eu-central-1:111122223333:connection/1a2b…`.
        ///   - repository: As in `acme/shop`.
        ///   - branch: Default: `main`.
        public init(connectionArn: String, repository: String, branch: String = "main") {
            self.connectionArn = connectionArn
            self.repository = repository
            self.branch = branch
        }
    }
}
