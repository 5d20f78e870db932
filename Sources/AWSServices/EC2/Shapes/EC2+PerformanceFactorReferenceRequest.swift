// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PerformanceFactorReferenceRequest` of Amazon Elastic Compute Cloud.
    public struct PerformanceFactorReferenceRequest: Sendable, Hashable {
        /// `InstanceFamily`.
        public var instanceFamily: String?

        /// What is left out is the service's to choose.
        public init(instanceFamily: String? = nil) {
            self.instanceFamily = instanceFamily
        }
    }
}

extension EC2.PerformanceFactorReferenceRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceFamily", instanceFamily) { $0.write($1) }
    }
}
