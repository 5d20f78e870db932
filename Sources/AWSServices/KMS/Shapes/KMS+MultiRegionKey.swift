// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension KMS {
    /// `MultiRegionKey` of AWS Key Management Service.
    public struct MultiRegionKey: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `Region`.
        public var region: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, region: String? = nil) {
            self.arn = arn
            self.region = region
        }
    }
}

extension KMS.MultiRegionKey {
    package init(json: JSONValue) throws {
        self.arn = try json.member("Arn") { try $0.string() }
        self.region = try json.member("Region") { try $0.string() }
    }
}
