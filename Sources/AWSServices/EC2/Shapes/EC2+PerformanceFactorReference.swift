// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PerformanceFactorReference` of Amazon Elastic Compute Cloud.
    public struct PerformanceFactorReference: Sendable, Hashable {
        /// `InstanceFamily`.
        public var instanceFamily: String?

        /// What is left out is the service's to choose.
        public init(instanceFamily: String? = nil) {
            self.instanceFamily = instanceFamily
        }
    }
}

extension EC2.PerformanceFactorReference {
    package init(xml: XMLElement) throws {
        self.instanceFamily = try xml.member("instanceFamily") { try $0.string() }
    }
}
