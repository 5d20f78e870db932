// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBInstanceStatusInfo` of Amazon Relational Database Service.
    public struct DBInstanceStatusInfo: Sendable, Hashable {
        /// `Message`.
        public var message: String?
        /// `Normal`.
        public var normal: Bool?
        /// `Status`.
        public var status: String?
        /// `StatusType`.
        public var statusType: String?

        /// What is left out is the service's to choose.
        public init(message: String? = nil, normal: Bool? = nil, status: String? = nil, statusType: String? = nil) {
            self.message = message
            self.normal = normal
            self.status = status
            self.statusType = statusType
        }
    }
}

extension RDS.DBInstanceStatusInfo {
    package init(xml: XMLElement) throws {
        self.message = try xml.member("Message") { try $0.string() }
        self.normal = try xml.member("Normal") { try $0.boolean() }
        self.status = try xml.member("Status") { try $0.string() }
        self.statusType = try xml.member("StatusType") { try $0.string() }
    }
}
