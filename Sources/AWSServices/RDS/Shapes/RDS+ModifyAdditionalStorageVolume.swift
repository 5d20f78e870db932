// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `ModifyAdditionalStorageVolume` of Amazon Relational Database Service.
    public struct ModifyAdditionalStorageVolume: Sendable, Hashable {
        /// `VolumeName`.
        public var volumeName: String
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `IOPS`.
        public var iops: Int?
        /// `MaxAllocatedStorage`.
        public var maxAllocatedStorage: Int?
        /// `SetForDelete`.
        public var setForDelete: Bool?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?

        /// What is left out is the service's to choose.
        public init(
            volumeName: String,
            allocatedStorage: Int? = nil,
            iops: Int? = nil,
            maxAllocatedStorage: Int? = nil,
            setForDelete: Bool? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil
        ) {
            self.volumeName = volumeName
            self.allocatedStorage = allocatedStorage
            self.iops = iops
            self.maxAllocatedStorage = maxAllocatedStorage
            self.setForDelete = setForDelete
            self.storageThroughput = storageThroughput
            self.storageType = storageType
        }
    }
}

extension RDS.ModifyAdditionalStorageVolume {
    package func write(to form: inout FormWriter) {
        form.member("VolumeName", volumeName) { $0.write($1) }
        form.member("AllocatedStorage", allocatedStorage) { $0.write($1) }
        form.member("IOPS", iops) { $0.write($1) }
        form.member("MaxAllocatedStorage", maxAllocatedStorage) { $0.write($1) }
        form.member("SetForDelete", setForDelete) { $0.write($1) }
        form.member("StorageThroughput", storageThroughput) { $0.write($1) }
        form.member("StorageType", storageType) { $0.write($1) }
    }
}
