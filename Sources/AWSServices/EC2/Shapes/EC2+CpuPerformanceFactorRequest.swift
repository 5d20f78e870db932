// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `CpuPerformanceFactorRequest` of Amazon Elastic Compute Cloud.
    public struct CpuPerformanceFactorRequest: Sendable, Hashable {
        /// `References`.
        public var references: [PerformanceFactorReferenceRequest]?

        /// What is left out is the service's to choose.
        public init(references: [PerformanceFactorReferenceRequest]? = nil) {
            self.references = references
        }
    }
}

extension EC2.CpuPerformanceFactorRequest {
    package func write(to form: inout FormWriter) {
        form.member("Reference", references) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}
