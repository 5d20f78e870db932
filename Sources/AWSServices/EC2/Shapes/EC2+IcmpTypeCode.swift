// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `IcmpTypeCode` of Amazon Elastic Compute Cloud.
    public struct IcmpTypeCode: Sendable, Hashable {
        /// `Code`.
        public var code: Int?
        /// `Type`.
        public var type: Int?

        /// What is left out is the service's to choose.
        public init(code: Int? = nil, type: Int? = nil) {
            self.code = code
            self.type = type
        }
    }
}

extension EC2.IcmpTypeCode {
    package init(xml: XMLElement) throws {
        self.code = try xml.member("code") { try $0.integer() }
        self.type = try xml.member("type") { try $0.integer() }
    }
}
