// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateEbsBlockDeviceRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateEbsBlockDeviceRequest: Sendable, Hashable {
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

extension EC2.LaunchTemplateEbsBlockDeviceRequest {
    package func write(to form: inout FormWriter) {
        form.member("DeleteOnTermination", deleteOnTermination) { $0.write($1) }
        form.member("EbsCardIndex", ebsCardIndex) { $0.write($1) }
        form.member("Encrypted", encrypted) { $0.write($1) }
        form.member("Iops", iops) { $0.write($1) }
        form.member("KmsKeyId", kmsKeyId) { $0.write($1) }
        form.member("SnapshotId", snapshotId) { $0.write($1) }
        form.member("Throughput", throughput) { $0.write($1) }
        form.member("VolumeInitializationRate", volumeInitializationRate) { $0.write($1) }
        form.member("VolumeSize", volumeSize) { $0.write($1) }
        form.member("VolumeType", volumeType) { $0.write($1.rawValue) }
    }
}
