// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `EnaSrdUdpSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct EnaSrdUdpSpecificationRequest: Sendable, Hashable {
        /// `EnaSrdUdpEnabled`.
        public var enaSrdUdpEnabled: Bool?

        /// What is left out is the service's to choose.
        public init(enaSrdUdpEnabled: Bool? = nil) {
            self.enaSrdUdpEnabled = enaSrdUdpEnabled
        }
    }
}

extension EC2.EnaSrdUdpSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("EnaSrdUdpEnabled", enaSrdUdpEnabled) { $0.write($1) }
    }
}
