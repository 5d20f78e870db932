extension Environment {
    /// The database of an environment: how large, how safe, how many copies.
    public struct Database: Sendable, Hashable {
        /// The first database in the instance: a letter, then letters, digits and `_`, at most 63.
        public var databaseName: String
        /// PostgreSQL's major version, as in `18`, so that RDS chooses and renews the minor one.
        public var engineVersion: String
        /// As in `db.t4g.medium`; it must know enhanced monitoring and performance insights.
        public var instanceClass: String
        /// What is allocated at first, in GiB; 20 to 65,536.
        public var storageGiB: Int
        /// Up to where the storage may grow by itself, in GiB; at least a tenth more than `storageGiB`.
        public var maximumStorageGiB: Int
        /// How many connections it takes at most; 20 to 262,143. A change takes effect with the next reboot.
        public var maximumConnections: Int
        /// Whether a standby in another zone takes over when the first fails.
        public var multiAZ: Bool
        /// Read replicas; 0 to 15.
        public var replicas: Int
        /// How long backups are kept, in days; 0 to 35, where 0 is no backups and forbids replicas.
        public var backupRetentionDays: Int
        /// Whether RDS refuses to delete the instances.
        public var deletionProtection: Bool
        /// Whether the data is kept in a last snapshot when the database is deleted or replaced, and the key with it.
        public var finalSnapshot: Bool
        /// How long the exported logs are kept, in days; one of `Environment.Network.retentionDays`.
        public var logRetentionDays: Int
        /// Where the values stand in the file: `locations["replicas"]`.
        public var locations = SourceLocations()

        /// The defaults are those of production.
        ///
        /// - Parameters:
        ///   - databaseName: Default: `app`.
        ///   - engineVersion: Default: 18.
        ///   - instanceClass: Default: `db.t4g.medium`, 2 processors and 4 GiB.
        ///   - storageGiB: Default: 50.
        ///   - maximumStorageGiB: Default: 200.
        ///   - maximumConnections: Default: 200.
        ///   - multiAZ: Default: true.
        ///   - replicas: Default: none.
        ///   - backupRetentionDays: Default: 14.
        ///   - deletionProtection: Default: true.
        ///   - finalSnapshot: Default: true.
        ///   - logRetentionDays: Default: 90.
        public init(
            databaseName: String = "app",
            engineVersion: String = "18",
            instanceClass: String = "db.t4g.medium",
            storageGiB: Int = 50,
            maximumStorageGiB: Int = 200,
            maximumConnections: Int = 200,
            multiAZ: Bool = true,
            replicas: Int = 0,
            backupRetentionDays: Int = 14,
            deletionProtection: Bool = true,
            finalSnapshot: Bool = true,
            logRetentionDays: Int = 90
        ) {
            self.databaseName = databaseName
            self.engineVersion = engineVersion
            self.instanceClass = instanceClass
            self.storageGiB = storageGiB
            self.maximumStorageGiB = maximumStorageGiB
            self.maximumConnections = maximumConnections
            self.multiAZ = multiAZ
            self.replicas = replicas
            self.backupRetentionDays = backupRetentionDays
            self.deletionProtection = deletionProtection
            self.finalSnapshot = finalSnapshot
            self.logRetentionDays = logRetentionDays
        }
    }
}
