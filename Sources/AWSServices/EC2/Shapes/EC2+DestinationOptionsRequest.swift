// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `DestinationOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct DestinationOptionsRequest: Sendable, Hashable {
        /// `FileFormat`.
        public var fileFormat: DestinationFileFormat?
        /// `HiveCompatiblePartitions`.
        public var hiveCompatiblePartitions: Bool?
        /// `PerHourPartition`.
        public var perHourPartition: Bool?

        /// What is left out is the service's to choose.
        public init(
            fileFormat: DestinationFileFormat? = nil,
            hiveCompatiblePartitions: Bool? = nil,
            perHourPartition: Bool? = nil
        ) {
            self.fileFormat = fileFormat
            self.hiveCompatiblePartitions = hiveCompatiblePartitions
            self.perHourPartition = perHourPartition
        }
    }
}

extension EC2.DestinationOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("FileFormat", fileFormat) { $0.write($1.rawValue) }
        form.member("HiveCompatiblePartitions", hiveCompatiblePartitions) { $0.write($1) }
        form.member("PerHourPartition", perHourPartition) { $0.write($1) }
    }
}
