extension Environment {
    /// Who is told when something is wrong, and from when on it counts as wrong.
    public struct Observability: Sendable, Hashable {
        /// Addresses that get a message for each alarm. Each must confirm once, by the link in a first message.
        public var alarmEmails: [String]
        /// How long the application's logs are kept, in days; one of `Environment.Network.retentionDays`.
        public var logRetentionDays: Int
        /// The slowest answer that 99 of 100 requests may get, in seconds.
        public var latencySeconds: Double
        /// How many of 100 requests may end with an error of the server's.
        public var errorPercent: Double

        /// - Parameters:
        ///   - alarmEmails: Default: nobody; the alarms are still in CloudWatch.
        ///   - logRetentionDays: Default: 90.
        ///   - latencySeconds: Default: 1.
        ///   - errorPercent: Default: 1.
        public init(
            alarmEmails: [String] = [],
            logRetentionDays: Int = 90,
            latencySeconds: Double = 1,
            errorPercent: Double = 1
        ) {
            self.alarmEmails = alarmEmails
            self.logRetentionDays = logRetentionDays
            self.latencySeconds = latencySeconds
            self.errorPercent = errorPercent
        }
    }
}
