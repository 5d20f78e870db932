// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateIamInstanceProfileSpecification` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateIamInstanceProfileSpecification: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `Name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }
    }
}

extension EC2.LaunchTemplateIamInstanceProfileSpecification {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("arn") { try $0.string() }
        self.name = try xml.member("name") { try $0.string() }
    }
}
