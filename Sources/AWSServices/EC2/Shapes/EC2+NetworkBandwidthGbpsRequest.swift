// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkBandwidthGbpsRequest` of Amazon Elastic Compute Cloud.
    public struct NetworkBandwidthGbpsRequest: Sendable, Hashable {
        /// `Max`.
        public var max: Double?
        /// `Min`.
        public var min: Double?

        /// What is left out is the service's to choose.
        public init(max: Double? = nil, min: Double? = nil) {
            self.max = max
            self.min = min
        }
    }
}

extension EC2.NetworkBandwidthGbpsRequest {
    package func write(to form: inout FormWriter) {
        form.member("Max", max) { $0.write($1) }
        form.member("Min", min) { $0.write($1) }
    }
}
