// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension STS {
    /// `AssumedRoleUser` of AWS Security Token Service.
    public struct AssumedRoleUser: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `AssumedRoleId`.
        public var assumedRoleId: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil, assumedRoleId: String? = nil) {
            self.arn = arn
            self.assumedRoleId = assumedRoleId
        }
    }
}

extension STS.AssumedRoleUser {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.assumedRoleId = try xml.member("AssumedRoleId") { try $0.string() }
    }
}
