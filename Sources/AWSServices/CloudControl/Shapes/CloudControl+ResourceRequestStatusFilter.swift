// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudControl {
    /// `ResourceRequestStatusFilter` of AWS Cloud Control API.
    public struct ResourceRequestStatusFilter: Sendable, Hashable {
        /// `OperationStatuses`.
        public var operationStatuses: [OperationStatus]?
        /// `Operations`.
        public var operations: [Operation]?

        /// What is left out is the service's to choose.
        public init(operationStatuses: [OperationStatus]? = nil, operations: [Operation]? = nil) {
            self.operationStatuses = operationStatuses
            self.operations = operations
        }
    }
}

extension CloudControl.ResourceRequestStatusFilter {
    package func write(to object: inout JSONObject) {
        object.member("OperationStatuses", operationStatuses) { .list($0) { .string($0.rawValue) } }
        object.member("Operations", operations) { .list($0) { .string($0.rawValue) } }
    }
}
