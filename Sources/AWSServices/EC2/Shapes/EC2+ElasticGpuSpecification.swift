// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ElasticGpuSpecification` of Amazon Elastic Compute Cloud.
    public struct ElasticGpuSpecification: Sendable, Hashable {
        /// `Type`.
        public var type: String

        /// What is left out is the service's to choose.
        public init(type: String) {
            self.type = type
        }
    }
}

extension EC2.ElasticGpuSpecification {
    package func write(to form: inout FormWriter) {
        form.member("Type", type) { $0.write($1) }
    }
}
