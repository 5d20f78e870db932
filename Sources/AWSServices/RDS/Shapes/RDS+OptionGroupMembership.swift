// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `OptionGroupMembership` of Amazon Relational Database Service.
    public struct OptionGroupMembership: Sendable, Hashable {
        /// `OptionGroupName`.
        public var optionGroupName: String?
        /// `Status`.
        public var status: String?

        /// What is left out is the service's to choose.
        public init(optionGroupName: String? = nil, status: String? = nil) {
            self.optionGroupName = optionGroupName
            self.status = status
        }
    }
}

extension RDS.OptionGroupMembership {
    package init(xml: XMLElement) throws {
        self.optionGroupName = try xml.member("OptionGroupName") { try $0.string() }
        self.status = try xml.member("Status") { try $0.string() }
    }
}
