// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `HostedZoneFeatures` of Amazon Route 53.
    public struct HostedZoneFeatures: Sendable, Hashable {
        /// `AcceleratedRecoveryStatus`.
        public var acceleratedRecoveryStatus: AcceleratedRecoveryStatus?
        /// `FailureReasons`.
        public var failureReasons: HostedZoneFailureReasons?

        /// What is left out is the service's to choose.
        public init(
            acceleratedRecoveryStatus: AcceleratedRecoveryStatus? = nil,
            failureReasons: HostedZoneFailureReasons? = nil
        ) {
            self.acceleratedRecoveryStatus = acceleratedRecoveryStatus
            self.failureReasons = failureReasons
        }
    }
}

extension Route53.HostedZoneFeatures {
    package init(xml: XMLElement) throws {
        self.acceleratedRecoveryStatus = try xml.member("AcceleratedRecoveryStatus") { Route53.AcceleratedRecoveryStatus(rawValue: try $0.string()) }
        self.failureReasons = try xml.member("FailureReasons") { try Route53.HostedZoneFailureReasons(xml: $0) }
    }
}
