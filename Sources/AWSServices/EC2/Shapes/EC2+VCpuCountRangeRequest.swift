// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VCpuCountRangeRequest` of Amazon Elastic Compute Cloud.
    public struct VCpuCountRangeRequest: Sendable, Hashable {
        /// `Min`.
        public var min: Int
        /// `Max`.
        public var max: Int?

        /// What is left out is the service's to choose.
        public init(min: Int, max: Int? = nil) {
            self.min = min
            self.max = max
        }
    }
}

extension EC2.VCpuCountRangeRequest {
    package func write(to form: inout FormWriter) {
        form.member("Min", min) { $0.write($1) }
        form.member("Max", max) { $0.write($1) }
    }
}
