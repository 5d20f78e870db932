// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `RenewalSummary` of AWS Certificate Manager.
    public struct RenewalSummary: Sendable, Hashable {
        /// `DomainValidationOptions`.
        public var domainValidationOptions: [DomainValidation]?
        /// `RenewalStatus`.
        public var renewalStatus: RenewalStatus?
        /// `RenewalStatusReason`.
        public var renewalStatusReason: FailureReason?
        /// `UpdatedAt`.
        public var updatedAt: Timestamp?

        /// What is left out is the service's to choose.
        public init(
            domainValidationOptions: [DomainValidation]? = nil,
            renewalStatus: RenewalStatus? = nil,
            renewalStatusReason: FailureReason? = nil,
            updatedAt: Timestamp? = nil
        ) {
            self.domainValidationOptions = domainValidationOptions
            self.renewalStatus = renewalStatus
            self.renewalStatusReason = renewalStatusReason
            self.updatedAt = updatedAt
        }
    }
}

extension ACM.RenewalSummary {
    package init(json: JSONValue) throws {
        self.domainValidationOptions = try json.member("DomainValidationOptions") { try $0.list { try ACM.DomainValidation(json: $0) } }
        self.renewalStatus = try json.member("RenewalStatus") { ACM.RenewalStatus(rawValue: try $0.string()) }
        self.renewalStatusReason = try json.member("RenewalStatusReason") { ACM.FailureReason(rawValue: try $0.string()) }
        self.updatedAt = try json.member("UpdatedAt") { try $0.timestamp() }
    }
}
