// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateIamInstanceProfileSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateIamInstanceProfileSpecificationRequest: Sendable, Hashable {
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

extension EC2.LaunchTemplateIamInstanceProfileSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("Arn", arn) { $0.write($1) }
        form.member("Name", name) { $0.write($1) }
    }
}
