// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudFormation {
    /// `RequiredActivatedType` of AWS CloudFormation.
    public struct RequiredActivatedType: Sendable, Hashable {
        /// `OriginalTypeName`.
        public var originalTypeName: String?
        /// `PublisherId`.
        public var publisherId: String?
        /// `SupportedMajorVersions`.
        public var supportedMajorVersions: [Int]?
        /// `TypeNameAlias`.
        public var typeNameAlias: String?

        /// What is left out is the service's to choose.
        public init(
            originalTypeName: String? = nil,
            publisherId: String? = nil,
            supportedMajorVersions: [Int]? = nil,
            typeNameAlias: String? = nil
        ) {
            self.originalTypeName = originalTypeName
            self.publisherId = publisherId
            self.supportedMajorVersions = supportedMajorVersions
            self.typeNameAlias = typeNameAlias
        }
    }
}

extension CloudFormation.RequiredActivatedType {
    package init(xml: XMLElement) throws {
        self.originalTypeName = try xml.member("OriginalTypeName") { try $0.string() }
        self.publisherId = try xml.member("PublisherId") { try $0.string() }
        self.supportedMajorVersions = try xml.member("SupportedMajorVersions") { try $0.list { try $0.integer() } }
        self.typeNameAlias = try xml.member("TypeNameAlias") { try $0.string() }
    }
}
