// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension KMS {
    /// `XksKeyConfigurationType` of AWS Key Management Service.
    public struct XksKeyConfigurationType: Sendable, Hashable {
        /// `Id`.
        public var id: String?

        /// What is left out is the service's to choose.
        public init(id: String? = nil) {
            self.id = id
        }
    }
}

extension KMS.XksKeyConfigurationType {
    package init(json: JSONValue) throws {
        self.id = try json.member("Id") { try $0.string() }
    }
}
