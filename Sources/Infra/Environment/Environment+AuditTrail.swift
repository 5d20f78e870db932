extension Environment {
    /// The record of who did what in the account: how long it is kept, and how much it holds.
    public struct AuditTrail: Sendable, Hashable {
        /// How long the record is kept in its bucket, in days. 1 or more.
        public var retentionDays: Int
        /// How long the record can be searched in CloudWatch Logs, in days; one of `Environment.Network.retentionDays`.
        public var logRetentionDays: Int
        /// Whether each reading and writing of an object in any bucket is recorded too. CloudTrail charges for each of them.
        public var objectEvents: Bool
        /// Whether the trail, its bucket and its key are kept from being deleted.
        public var deletionProtection: Bool
        /// Where the values stand in the file: `locations["retentionDays"]`.
        public var locations = SourceLocations()

        /// The defaults are those of production.
        ///
        /// - Parameters:
        ///   - retentionDays: Default: 400, a year and a month.
        ///   - logRetentionDays: Default: 90.
        ///   - objectEvents: Default: false.
        ///   - deletionProtection: Default: true.
        public init(
            retentionDays: Int = 400,
            logRetentionDays: Int = 90,
            objectEvents: Bool = false,
            deletionProtection: Bool = true
        ) {
            self.retentionDays = retentionDays
            self.logRetentionDays = logRetentionDays
            self.objectEvents = objectEvents
            self.deletionProtection = deletionProtection
        }
    }
}
