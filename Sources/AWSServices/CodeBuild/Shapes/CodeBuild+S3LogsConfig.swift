// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `S3LogsConfig` of AWS CodeBuild.
    public struct S3LogsConfig: Sendable, Hashable {
        /// `bucketOwnerAccess`.
        public var bucketOwnerAccess: BucketOwnerAccess?
        /// `encryptionDisabled`.
        public var encryptionDisabled: Bool?
        /// `location`.
        public var location: String?
        /// `status`.
        public var status: LogsConfigStatusType?

        /// What is left out is the service's to choose.
        public init(
            bucketOwnerAccess: BucketOwnerAccess? = nil,
            encryptionDisabled: Bool? = nil,
            location: String? = nil,
            status: LogsConfigStatusType? = nil
        ) {
            self.bucketOwnerAccess = bucketOwnerAccess
            self.encryptionDisabled = encryptionDisabled
            self.location = location
            self.status = status
        }
    }
}

extension CodeBuild.S3LogsConfig {
    package func write(to object: inout JSONObject) {
        object.member("bucketOwnerAccess", bucketOwnerAccess) { .string($0.rawValue) }
        object.member("encryptionDisabled", encryptionDisabled) { .boolean($0) }
        object.member("location", location) { .string($0) }
        object.member("status", status) { .string($0.rawValue) }
    }
}

extension CodeBuild.S3LogsConfig {
    package init(json: JSONValue) throws {
        self.bucketOwnerAccess = try json.member("bucketOwnerAccess") { CodeBuild.BucketOwnerAccess(rawValue: try $0.string()) }
        self.encryptionDisabled = try json.member("encryptionDisabled") { try $0.boolean() }
        self.location = try json.member("location") { try $0.string() }
        self.status = try json.member("status") { CodeBuild.LogsConfigStatusType(rawValue: try $0.string()) }
    }
}
