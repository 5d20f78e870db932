// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventorySchedule` of Amazon Simple Storage Service.
    public struct InventorySchedule: Sendable, Hashable {
        /// `Frequency`.
        public var frequency: InventoryFrequency?

        /// What is left out is the service's to choose.
        public init(frequency: InventoryFrequency? = nil) {
            self.frequency = frequency
        }
    }
}

extension S3.InventorySchedule {
    package func write(to xml: inout XMLWriter) {
        xml.member("Frequency", frequency) { $0.write($1.rawValue) }
    }
}

extension S3.InventorySchedule {
    package init(xml: XMLElement) throws {
        self.frequency = try xml.member("Frequency") { S3.InventoryFrequency(rawValue: try $0.string()) }
    }
}
