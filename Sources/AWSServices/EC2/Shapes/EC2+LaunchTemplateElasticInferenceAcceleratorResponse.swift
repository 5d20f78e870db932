// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateElasticInferenceAcceleratorResponse` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateElasticInferenceAcceleratorResponse: Sendable, Hashable {
        /// `Count`.
        public var count: Int?
        /// `Type`.
        public var type: String?

        /// What is left out is the service's to choose.
        public init(count: Int? = nil, type: String? = nil) {
            self.count = count
            self.type = type
        }
    }
}

extension EC2.LaunchTemplateElasticInferenceAcceleratorResponse {
    package init(xml: XMLElement) throws {
        self.count = try xml.member("count") { try $0.integer() }
        self.type = try xml.member("type") { try $0.string() }
    }
}
