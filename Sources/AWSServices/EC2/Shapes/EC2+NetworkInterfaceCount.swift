// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkInterfaceCount` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfaceCount: Sendable, Hashable {
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

extension EC2.NetworkInterfaceCount {
    package init(xml: XMLElement) throws {
        self.max = try xml.member("max") { try $0.integer() }
        self.min = try xml.member("min") { try $0.integer() }
    }
}
