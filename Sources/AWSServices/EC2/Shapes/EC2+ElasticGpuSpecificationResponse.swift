// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ElasticGpuSpecificationResponse` of Amazon Elastic Compute Cloud.
    public struct ElasticGpuSpecificationResponse: Sendable, Hashable {
        /// `Type`.
        public var type: String?

        /// What is left out is the service's to choose.
        public init(type: String? = nil) {
            self.type = type
        }
    }
}

extension EC2.ElasticGpuSpecificationResponse {
    package init(xml: XMLElement) throws {
        self.type = try xml.member("type") { try $0.string() }
    }
}
