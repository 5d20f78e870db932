// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateElasticInferenceAccelerator` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateElasticInferenceAccelerator: Sendable, Hashable {
        /// `Type`.
        public var type: String
        /// `Count`.
        public var count: Int?

        /// What is left out is the service's to choose.
        public init(type: String, count: Int? = nil) {
            self.type = type
            self.count = count
        }
    }
}

extension EC2.LaunchTemplateElasticInferenceAccelerator {
    package func write(to form: inout FormWriter) {
        form.member("Type", type) { $0.write($1) }
        form.member("Count", count) { $0.write($1) }
    }
}
