// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatch {
    /// `AlarmPromQLCriteria` of Amazon CloudWatch.
    public struct AlarmPromQLCriteria: Sendable, Hashable {
        /// `PendingPeriod`.
        public var pendingPeriod: Int?
        /// `Query`.
        public var query: String?
        /// `RecoveryPeriod`.
        public var recoveryPeriod: Int?

        /// What is left out is the service's to choose.
        public init(pendingPeriod: Int? = nil, query: String? = nil, recoveryPeriod: Int? = nil) {
            self.pendingPeriod = pendingPeriod
            self.query = query
            self.recoveryPeriod = recoveryPeriod
        }
    }
}

extension CloudWatch.AlarmPromQLCriteria {
    package func write(to object: inout JSONObject) {
        object.member("PendingPeriod", pendingPeriod) { .integer($0) }
        object.member("Query", query) { .string($0) }
        object.member("RecoveryPeriod", recoveryPeriod) { .integer($0) }
    }
}

extension CloudWatch.AlarmPromQLCriteria {
    package init(json: JSONValue) throws {
        self.pendingPeriod = try json.member("PendingPeriod") { try $0.integer() }
        self.query = try json.member("Query") { try $0.string() }
        self.recoveryPeriod = try json.member("RecoveryPeriod") { try $0.integer() }
    }
}
