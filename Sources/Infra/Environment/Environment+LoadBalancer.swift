extension Environment {
    /// What differs from one environment's load balancer to another's.
    public struct LoadBalancer: Sendable, Hashable {
        /// Refuse to delete the load balancer, also for somebody in the console.
        public var deletionProtection: Bool
        /// How long access logs are kept, in days.
        public var logRetentionDays: Int
        /// How long a connection may say nothing before it is closed, in seconds, 1 to 4000. A pod must keep connections open
        /// for longer.
        public var idleTimeoutSeconds: Int
        /// How long a pod that is going away may finish what it has begun, in seconds, 0 to 3600.
        public var deregistrationDelaySeconds: Int

        /// - Parameters:
        ///   - deletionProtection: Default: true.
        ///   - logRetentionDays: Default: 90.
        ///   - idleTimeoutSeconds: Default: 60.
        ///   - deregistrationDelaySeconds: Default: 30.
        public init(
            deletionProtection: Bool = true,
            logRetentionDays: Int = 90,
            idleTimeoutSeconds: Int = 60,
            deregistrationDelaySeconds: Int = 30
        ) {
            self.deletionProtection = deletionProtection
            self.logRetentionDays = logRetentionDays
            self.idleTimeoutSeconds = idleTimeoutSeconds
            self.deregistrationDelaySeconds = deregistrationDelaySeconds
        }
    }
}
