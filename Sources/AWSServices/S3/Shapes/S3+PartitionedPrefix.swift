// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `PartitionedPrefix` of Amazon Simple Storage Service.
    public struct PartitionedPrefix: Sendable, Hashable {
        /// `PartitionDateSource`.
        public var partitionDateSource: PartitionDateSource?

        /// What is left out is the service's to choose.
        public init(partitionDateSource: PartitionDateSource? = nil) {
            self.partitionDateSource = partitionDateSource
        }
    }
}

extension S3.PartitionedPrefix {
    package func write(to xml: inout XMLWriter) {
        xml.member("PartitionDateSource", partitionDateSource) { $0.write($1.rawValue) }
    }
}

extension S3.PartitionedPrefix {
    package init(xml: XMLElement) throws {
        self.partitionDateSource = try xml.member("PartitionDateSource") { S3.PartitionDateSource(rawValue: try $0.string()) }
    }
}
