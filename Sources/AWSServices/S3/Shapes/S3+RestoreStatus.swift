// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `RestoreStatus` of Amazon Simple Storage Service.
    public struct RestoreStatus: Sendable, Hashable {
        /// `IsRestoreInProgress`.
        public var isRestoreInProgress: Bool?
        /// `RestoreExpiryDate`.
        public var restoreExpiryDate: Timestamp?

        /// What is left out is the service's to choose.
        public init(isRestoreInProgress: Bool? = nil, restoreExpiryDate: Timestamp? = nil) {
            self.isRestoreInProgress = isRestoreInProgress
            self.restoreExpiryDate = restoreExpiryDate
        }
    }
}

extension S3.RestoreStatus {
    package init(xml: XMLElement) throws {
        self.isRestoreInProgress = try xml.member("IsRestoreInProgress") { try $0.boolean() }
        self.restoreExpiryDate = try xml.member("RestoreExpiryDate") { try $0.timestamp() }
    }
}
