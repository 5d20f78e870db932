// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `HostedZoneFailureReasons` of Amazon Route 53.
    public struct HostedZoneFailureReasons: Sendable, Hashable {
        /// `AcceleratedRecovery`.
        public var acceleratedRecovery: String?

        /// What is left out is the service's to choose.
        public init(acceleratedRecovery: String? = nil) {
            self.acceleratedRecovery = acceleratedRecovery
        }
    }
}

extension Route53.HostedZoneFailureReasons {
    package init(xml: XMLElement) throws {
        self.acceleratedRecovery = try xml.member("AcceleratedRecovery") { try $0.string() }
    }
}
