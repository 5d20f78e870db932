// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `MemoryGiBPerVCpu` of Amazon Elastic Compute Cloud.
    public struct MemoryGiBPerVCpu: Sendable, Hashable {
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

extension EC2.MemoryGiBPerVCpu {
    package init(xml: XMLElement) throws {
        self.max = try xml.member("max") { try $0.double() }
        self.min = try xml.member("min") { try $0.double() }
    }
}
