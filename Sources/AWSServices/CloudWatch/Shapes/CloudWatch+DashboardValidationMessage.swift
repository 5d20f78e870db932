// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatch {
    /// `DashboardValidationMessage` of Amazon CloudWatch.
    public struct DashboardValidationMessage: Sendable, Hashable {
        /// `DataPath`.
        public var dataPath: String?
        /// `Message`.
        public var message: String?

        /// What is left out is the service's to choose.
        public init(dataPath: String? = nil, message: String? = nil) {
            self.dataPath = dataPath
            self.message = message
        }
    }
}

extension CloudWatch.DashboardValidationMessage {
    package init(json: JSONValue) throws {
        self.dataPath = try json.member("DataPath") { try $0.string() }
        self.message = try json.member("Message") { try $0.string() }
    }
}
