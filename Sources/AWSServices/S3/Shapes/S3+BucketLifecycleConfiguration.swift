// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `BucketLifecycleConfiguration` of Amazon Simple Storage Service.
    public struct BucketLifecycleConfiguration: Sendable, Hashable {
        /// `Rules`.
        public var rules: [LifecycleRule]

        /// What is left out is the service's to choose.
        public init(rules: [LifecycleRule]) {
            self.rules = rules
        }
    }
}

extension S3.BucketLifecycleConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("Rule", rules) { $1.write(to: &$0) }
    }
}
