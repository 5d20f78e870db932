// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NetworkInterfaceAttachment` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfaceAttachment: Sendable, Hashable {
        /// `AttachTime`.
        public var attachTime: Timestamp?
        /// `AttachmentId`.
        public var attachmentId: String?
        /// `DeleteOnTermination`.
        public var deleteOnTermination: Bool?
        /// `DeviceIndex`.
        public var deviceIndex: Int?
        /// `EnaQueueCount`.
        public var enaQueueCount: Int?
        /// `EnaSrdSpecification`.
        public var enaSrdSpecification: AttachmentEnaSrdSpecification?
        /// `InstanceId`.
        public var instanceId: String?
        /// `InstanceOwnerId`.
        public var instanceOwnerId: String?
        /// `NetworkCardIndex`.
        public var networkCardIndex: Int?
        /// `Status`.
        public var status: AttachmentStatus?

        /// What is left out is the service's to choose.
        public init(
            attachTime: Timestamp? = nil,
            attachmentId: String? = nil,
            deleteOnTermination: Bool? = nil,
            deviceIndex: Int? = nil,
            enaQueueCount: Int? = nil,
            enaSrdSpecification: AttachmentEnaSrdSpecification? = nil,
            instanceId: String? = nil,
            instanceOwnerId: String? = nil,
            networkCardIndex: Int? = nil,
            status: AttachmentStatus? = nil
        ) {
            self.attachTime = attachTime
            self.attachmentId = attachmentId
            self.deleteOnTermination = deleteOnTermination
            self.deviceIndex = deviceIndex
            self.enaQueueCount = enaQueueCount
            self.enaSrdSpecification = enaSrdSpecification
            self.instanceId = instanceId
            self.instanceOwnerId = instanceOwnerId
            self.networkCardIndex = networkCardIndex
            self.status = status
        }
    }
}

extension EC2.NetworkInterfaceAttachment {
    package init(xml: XMLElement) throws {
        self.attachTime = try xml.member("attachTime") { try $0.timestamp() }
        self.attachmentId = try xml.member("attachmentId") { try $0.string() }
        self.deleteOnTermination = try xml.member("deleteOnTermination") { try $0.boolean() }
        self.deviceIndex = try xml.member("deviceIndex") { try $0.integer() }
        self.enaQueueCount = try xml.member("enaQueueCount") { try $0.integer() }
        self.enaSrdSpecification = try xml.member("enaSrdSpecification") { try EC2.AttachmentEnaSrdSpecification(xml: $0) }
        self.instanceId = try xml.member("instanceId") { try $0.string() }
        self.instanceOwnerId = try xml.member("instanceOwnerId") { try $0.string() }
        self.networkCardIndex = try xml.member("networkCardIndex") { try $0.integer() }
        self.status = try xml.member("status") { EC2.AttachmentStatus(rawValue: try $0.string()) }
    }
}
