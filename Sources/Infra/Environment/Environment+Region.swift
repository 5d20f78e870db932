extension Environment {
    /// A part of AWS with its own accounts, identities and host names; the second field of an ARN.
    public enum Partition: String, Sendable, Hashable, CaseIterable {
        case aws
        case china = "aws-cn"
        case usGov = "aws-us-gov"

        /// The partition a region belongs to, told by the beginning of its name.
        ///
        /// - Parameter region: As in `eu-central-1`.
        public init(region: String) {
            if region.hasPrefix("cn-") {
                self = .china
            } else if region.hasPrefix("us-gov-") {
                self = .usGov
            } else {
                self = .aws
            }
        }
    }

    /// The partition of the environment's region.
    public var partition: Partition { Partition(region: region) }
}
