// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `UnsuccessfulItem` of Amazon Elastic Compute Cloud.
    public struct UnsuccessfulItem: Sendable, Hashable {
        /// `Error`.
        public var error: UnsuccessfulItemError?
        /// `ResourceId`.
        public var resourceId: String?

        /// What is left out is the service's to choose.
        public init(error: UnsuccessfulItemError? = nil, resourceId: String? = nil) {
            self.error = error
            self.resourceId = resourceId
        }
    }
}

extension EC2.UnsuccessfulItem {
    package init(xml: XMLElement) throws {
        self.error = try xml.member("error") { try EC2.UnsuccessfulItemError(xml: $0) }
        self.resourceId = try xml.member("resourceId") { try $0.string() }
    }
}
