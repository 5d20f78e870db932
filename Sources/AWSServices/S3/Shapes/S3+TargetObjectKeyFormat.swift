// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `TargetObjectKeyFormat` of Amazon Simple Storage Service.
    public struct TargetObjectKeyFormat: Sendable, Hashable {
        /// `PartitionedPrefix`.
        public var partitionedPrefix: PartitionedPrefix?
        /// `SimplePrefix`.
        public var simplePrefix: SimplePrefix?

        /// What is left out is the service's to choose.
        public init(partitionedPrefix: PartitionedPrefix? = nil, simplePrefix: SimplePrefix? = nil) {
            self.partitionedPrefix = partitionedPrefix
            self.simplePrefix = simplePrefix
        }
    }
}

extension S3.TargetObjectKeyFormat {
    package func write(to xml: inout XMLWriter) {
        xml.member("PartitionedPrefix", partitionedPrefix) { $1.write(to: &$0) }
        xml.member("SimplePrefix", simplePrefix) { $1.write(to: &$0) }
    }
}

extension S3.TargetObjectKeyFormat {
    package init(xml: XMLElement) throws {
        self.partitionedPrefix = try xml.member("PartitionedPrefix") { try S3.PartitionedPrefix(xml: $0) }
        self.simplePrefix = try xml.member("SimplePrefix") { try S3.SimplePrefix(xml: $0) }
    }
}
