// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `EnaSrdSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct EnaSrdSpecificationRequest: Sendable, Hashable {
        /// `EnaSrdEnabled`.
        public var enaSrdEnabled: Bool?
        /// `EnaSrdUdpSpecification`.
        public var enaSrdUdpSpecification: EnaSrdUdpSpecificationRequest?

        /// What is left out is the service's to choose.
        public init(enaSrdEnabled: Bool? = nil, enaSrdUdpSpecification: EnaSrdUdpSpecificationRequest? = nil) {
            self.enaSrdEnabled = enaSrdEnabled
            self.enaSrdUdpSpecification = enaSrdUdpSpecification
        }
    }
}

extension EC2.EnaSrdSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("EnaSrdEnabled", enaSrdEnabled) { $0.write($1) }
        form.member("EnaSrdUdpSpecification", enaSrdUdpSpecification) { $1.write(to: &$0) }
    }
}
