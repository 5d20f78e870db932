// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension KMS {
    /// `MultiRegionConfiguration` of AWS Key Management Service.
    public struct MultiRegionConfiguration: Sendable, Hashable {
        /// `MultiRegionKeyType`.
        public var multiRegionKeyType: MultiRegionKeyType?
        /// `PrimaryKey`.
        public var primaryKey: MultiRegionKey?
        /// `ReplicaKeys`.
        public var replicaKeys: [MultiRegionKey]?

        /// What is left out is the service's to choose.
        public init(
            multiRegionKeyType: MultiRegionKeyType? = nil,
            primaryKey: MultiRegionKey? = nil,
            replicaKeys: [MultiRegionKey]? = nil
        ) {
            self.multiRegionKeyType = multiRegionKeyType
            self.primaryKey = primaryKey
            self.replicaKeys = replicaKeys
        }
    }
}

extension KMS.MultiRegionConfiguration {
    package init(json: JSONValue) throws {
        self.multiRegionKeyType = try json.member("MultiRegionKeyType") { KMS.MultiRegionKeyType(rawValue: try $0.string()) }
        self.primaryKey = try json.member("PrimaryKey") { try KMS.MultiRegionKey(json: $0) }
        self.replicaKeys = try json.member("ReplicaKeys") { try $0.list { try KMS.MultiRegionKey(json: $0) } }
    }
}
