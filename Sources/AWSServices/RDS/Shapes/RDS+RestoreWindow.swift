// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `RestoreWindow` of Amazon Relational Database Service.
    public struct RestoreWindow: Sendable, Hashable {
        /// `EarliestTime`.
        public var earliestTime: Timestamp?
        /// `LatestTime`.
        public var latestTime: Timestamp?

        /// What is left out is the service's to choose.
        public init(earliestTime: Timestamp? = nil, latestTime: Timestamp? = nil) {
            self.earliestTime = earliestTime
            self.latestTime = latestTime
        }
    }
}

extension RDS.RestoreWindow {
    package init(xml: XMLElement) throws {
        self.earliestTime = try xml.member("EarliestTime") { try $0.timestamp() }
        self.latestTime = try xml.member("LatestTime") { try $0.timestamp() }
    }
}
