// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `AvailabilityZoneMessage` of Amazon Elastic Compute Cloud.
    public struct AvailabilityZoneMessage: Sendable, Hashable {
        /// `Message`.
        public var message: String?

        /// What is left out is the service's to choose.
        public init(message: String? = nil) {
            self.message = message
        }
    }
}

extension EC2.AvailabilityZoneMessage {
    package init(xml: XMLElement) throws {
        self.message = try xml.member("message") { try $0.string() }
    }
}
