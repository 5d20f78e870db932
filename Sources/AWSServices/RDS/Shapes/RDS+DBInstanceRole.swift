// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBInstanceRole` of Amazon Relational Database Service.
    public struct DBInstanceRole: Sendable, Hashable {
        /// `FeatureName`.
        public var featureName: String?
        /// `RoleArn`.
        public var roleArn: String?
        /// `Status`.
        public var status: String?

        /// What is left out is the service's to choose.
        public init(featureName: String? = nil, roleArn: String? = nil, status: String? = nil) {
            self.featureName = featureName
            self.roleArn = roleArn
            self.status = status
        }
    }
}

extension RDS.DBInstanceRole {
    package init(xml: XMLElement) throws {
        self.featureName = try xml.member("FeatureName") { try $0.string() }
        self.roleArn = try xml.member("RoleArn") { try $0.string() }
        self.status = try xml.member("Status") { try $0.string() }
    }
}
