import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// Type, size, operations and throughput belong together: RDS checks them against each other, and takes a size that is
    /// not below the present one only.
    func setStorage(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        let size = try differences.new("AllocatedStorage", desired.allocatedStorage, current.allocatedStorage)
        let type = try differences.new("StorageType", desired.storageType, current.storageType)
        let iops = try differences.new("Iops", desired.iops, current.iops)
        let throughput = try differences.new("StorageThroughput", desired.storageThroughput, current.storageThroughput)
        if size != nil || type != nil || iops != nil || throughput != nil {
            let present = try number(current.allocatedStorage, "AllocatedStorage")
            let wanted = try number(desired.allocatedStorage, "AllocatedStorage")
            change.allocatedStorage = [present, wanted].compactMap { $0 }.max()
            change.storageType = try desired.storageType?.known
            change.iops = try desired.iops?.known
            change.storageThroughput = try desired.storageThroughput?.known
        }
        // A limit at the present size is how storage is kept from growing.
        change.maxAllocatedStorage = try differences.new(
            "MaxAllocatedStorage",
            desired.maxAllocatedStorage,
            current.maxAllocatedStorage,
            orElse: number(current.allocatedStorage, "AllocatedStorage")
        )
        change.dedicatedLogVolume = try differences.new(
            "DedicatedLogVolume",
            desired.dedicatedLogVolume,
            current.dedicatedLogVolume,
            orElse: false
        )
        try setAdditionalVolumes(&change, differences, desired, current)
    }

    /// Volumes by their names; one that is no longer given is deleted.
    private func setAdditionalVolumes(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        let isRemoved = differences.removed.contains("AdditionalStorageVolumes")
        guard let wanted = isRemoved ? [] : desired.additionalStorageVolumes else { return }
        let present = current.additionalStorageVolumes ?? []
        var volumes: [RDS.ModifyAdditionalStorageVolume] = []
        for volume in wanted where !present.contains(volume) {
            let new = try RDS.AdditionalStorageVolume(volume)
            volumes.append(
                .init(
                    volumeName: new.volumeName ?? "",
                    allocatedStorage: new.allocatedStorage,
                    iops: new.iops,
                    maxAllocatedStorage: new.maxAllocatedStorage,
                    storageThroughput: new.storageThroughput,
                    storageType: new.storageType
                )
            )
        }
        for volume in present where !wanted.contains(where: { $0.volumeName == volume.volumeName }) {
            volumes.append(.init(volumeName: volume.volumeName?.literal ?? "", setForDelete: true))
        }
        if !volumes.isEmpty { change.additionalStorageVolumes = volumes }
    }
}
