// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `DestinationOptionsResponse` of Amazon Elastic Compute Cloud.
    public struct DestinationOptionsResponse: Sendable, Hashable {
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

extension EC2.DestinationOptionsResponse {
    package init(xml: XMLElement) throws {
        self.fileFormat = try xml.member("fileFormat") { EC2.DestinationFileFormat(rawValue: try $0.string()) }
        self.hiveCompatiblePartitions = try xml.member("hiveCompatiblePartitions") { try $0.boolean() }
        self.perHourPartition = try xml.member("perHourPartition") { try $0.boolean() }
    }
}
