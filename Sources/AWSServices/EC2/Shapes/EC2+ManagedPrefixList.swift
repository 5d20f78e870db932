// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ManagedPrefixList` of Amazon Elastic Compute Cloud.
    public struct ManagedPrefixList: Sendable, Hashable {
        /// `AddressFamily`.
        public var addressFamily: String?
        /// `IpamPrefixListResolverSyncEnabled`.
        public var ipamPrefixListResolverSyncEnabled: Bool?
        /// `IpamPrefixListResolverTargetId`.
        public var ipamPrefixListResolverTargetId: String?
        /// `MaxEntries`.
        public var maxEntries: Int?
        /// `OwnerId`.
        public var ownerId: String?
        /// `PrefixListArn`.
        public var prefixListArn: String?
        /// `PrefixListId`.
        public var prefixListId: String?
        /// `PrefixListName`.
        public var prefixListName: String?
        /// `State`.
        public var state: PrefixListState?
        /// `StateMessage`.
        public var stateMessage: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Version`.
        public var version: Int?

        /// What is left out is the service's to choose.
        public init(
            addressFamily: String? = nil,
            ipamPrefixListResolverSyncEnabled: Bool? = nil,
            ipamPrefixListResolverTargetId: String? = nil,
            maxEntries: Int? = nil,
            ownerId: String? = nil,
            prefixListArn: String? = nil,
            prefixListId: String? = nil,
            prefixListName: String? = nil,
            state: PrefixListState? = nil,
            stateMessage: String? = nil,
            tags: [Tag]? = nil,
            version: Int? = nil
        ) {
            self.addressFamily = addressFamily
            self.ipamPrefixListResolverSyncEnabled = ipamPrefixListResolverSyncEnabled
            self.ipamPrefixListResolverTargetId = ipamPrefixListResolverTargetId
            self.maxEntries = maxEntries
            self.ownerId = ownerId
            self.prefixListArn = prefixListArn
            self.prefixListId = prefixListId
            self.prefixListName = prefixListName
            self.state = state
            self.stateMessage = stateMessage
            self.tags = tags
            self.version = version
        }
    }
}

extension EC2.ManagedPrefixList {
    package init(xml: XMLElement) throws {
        self.addressFamily = try xml.member("addressFamily") { try $0.string() }
        self.ipamPrefixListResolverSyncEnabled = try xml.member("ipamPrefixListResolverSyncEnabled") { try $0.boolean() }
        self.ipamPrefixListResolverTargetId = try xml.member("ipamPrefixListResolverTargetId") { try $0.string() }
        self.maxEntries = try xml.member("maxEntries") { try $0.integer() }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.prefixListArn = try xml.member("prefixListArn") { try $0.string() }
        self.prefixListId = try xml.member("prefixListId") { try $0.string() }
        self.prefixListName = try xml.member("prefixListName") { try $0.string() }
        self.state = try xml.member("state") { EC2.PrefixListState(rawValue: try $0.string()) }
        self.stateMessage = try xml.member("stateMessage") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.version = try xml.member("version") { try $0.integer() }
    }
}
