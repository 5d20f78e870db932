// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `AdditionalStorageVolume` of Amazon Relational Database Service.
    public struct AdditionalStorageVolume: Sendable, Hashable {
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `IOPS`.
        public var iops: Int?
        /// `MaxAllocatedStorage`.
        public var maxAllocatedStorage: Int?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?
        /// `VolumeName`.
        public var volumeName: String?

        /// What is left out is the service's to choose.
        public init(
            allocatedStorage: Int? = nil,
            iops: Int? = nil,
            maxAllocatedStorage: Int? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil,
            volumeName: String? = nil
        ) {
            self.allocatedStorage = allocatedStorage
            self.iops = iops
            self.maxAllocatedStorage = maxAllocatedStorage
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.volumeName = volumeName
        }
    }
}

extension RDS.AdditionalStorageVolume {
    package func write(to form: inout FormWriter) {
        form.member("AllocatedStorage", allocatedStorage) { $0.write($1) }
        form.member("IOPS", iops) { $0.write($1) }
        form.member("MaxAllocatedStorage", maxAllocatedStorage) { $0.write($1) }
        form.member("StorageThroughput", storageThroughput) { $0.write($1) }
        form.member("StorageType", storageType) { $0.write($1) }
        form.member("VolumeName", volumeName) { $0.write($1) }
    }
}

extension RDS.AdditionalStorageVolume {
    package init(xml: XMLElement) throws {
        self.allocatedStorage = try xml.member("AllocatedStorage") { try $0.integer() }
        self.iops = try xml.member("IOPS") { try $0.integer() }
        self.maxAllocatedStorage = try xml.member("MaxAllocatedStorage") { try $0.integer() }
        self.storageThroughput = try xml.member("StorageThroughput") { try $0.integer() }
        self.storageType = try xml.member("StorageType") { try $0.string() }
        self.volumeName = try xml.member("VolumeName") { try $0.string() }
    }
}
