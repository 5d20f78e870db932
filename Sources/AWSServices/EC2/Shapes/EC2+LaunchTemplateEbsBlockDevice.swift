// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateEbsBlockDevice` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateEbsBlockDevice: Sendable, Hashable {
        /// `DeleteOnTermination`.
        public var deleteOnTermination: Bool?
        /// `EbsCardIndex`.
        public var ebsCardIndex: Int?
        /// `Encrypted`.
        public var encrypted: Bool?
        /// `Iops`.
        public var iops: Int?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `SnapshotId`.
        public var snapshotId: String?
        /// `Throughput`.
        public var throughput: Int?
        /// `VolumeInitializationRate`.
        public var volumeInitializationRate: Int?
        /// `VolumeSize`.
        public var volumeSize: Int?
        /// `VolumeType`.
        public var volumeType: VolumeType?

        /// What is left out is the service's to choose.
        public init(
            deleteOnTermination: Bool? = nil,
            ebsCardIndex: Int? = nil,
            encrypted: Bool? = nil,
            iops: Int? = nil,
            kmsKeyId: String? = nil,
            snapshotId: String? = nil,
            throughput: Int? = nil,
            volumeInitializationRate: Int? = nil,
            volumeSize: Int? = nil,
            volumeType: VolumeType? = nil
        ) {
            self.deleteOnTermination = deleteOnTermination
            self.ebsCardIndex = ebsCardIndex
            self.encrypted = encrypted
            self.iops = iops
            self.kmsKeyId = kmsKeyId
            self.snapshotId = snapshotId
            self.throughput = throughput
            self.volumeInitializationRate = volumeInitializationRate
            self.volumeSize = volumeSize
            self.volumeType = volumeType
        }
    }
}

extension EC2.LaunchTemplateEbsBlockDevice {
    package init(xml: XMLElement) throws {
        self.deleteOnTermination = try xml.member("deleteOnTermination") { try $0.boolean() }
        self.ebsCardIndex = try xml.member("ebsCardIndex") { try $0.integer() }
        self.encrypted = try xml.member("encrypted") { try $0.boolean() }
        self.iops = try xml.member("iops") { try $0.integer() }
        self.kmsKeyId = try xml.member("kmsKeyId") { try $0.string() }
        self.snapshotId = try xml.member("snapshotId") { try $0.string() }
        self.throughput = try xml.member("throughput") { try $0.integer() }
        self.volumeInitializationRate = try xml.member("volumeInitializationRate") { try $0.integer() }
        self.volumeSize = try xml.member("volumeSize") { try $0.integer() }
        self.volumeType = try xml.member("volumeType") { EC2.VolumeType(rawValue: try $0.string()) }
    }
}
