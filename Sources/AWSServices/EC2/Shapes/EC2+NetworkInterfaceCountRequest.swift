// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkInterfaceCountRequest` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfaceCountRequest: Sendable, Hashable {
        /// `Max`.
        public var max: Int?
        /// `Min`.
        public var min: Int?

        /// What is left out is the service's to choose.
        public init(max: Int? = nil, min: Int? = nil) {
            self.max = max
            self.min = min
        }
    }
}

extension EC2.NetworkInterfaceCountRequest {
    package func write(to form: inout FormWriter) {
        form.member("Max", max) { $0.write($1) }
        form.member("Min", min) { $0.write($1) }
    }
}
