// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `BucketInfo` of Amazon Simple Storage Service.
    public struct BucketInfo: Sendable, Hashable {
        /// `DataRedundancy`.
        public var dataRedundancy: DataRedundancy?
        /// `Type`.
        public var type: BucketType?

        /// What is left out is the service's to choose.
        public init(dataRedundancy: DataRedundancy? = nil, type: BucketType? = nil) {
            self.dataRedundancy = dataRedundancy
            self.type = type
        }
    }
}

extension S3.BucketInfo {
    package func write(to xml: inout XMLWriter) {
        xml.member("DataRedundancy", dataRedundancy) { $0.write($1.rawValue) }
        xml.member("Type", type) { $0.write($1.rawValue) }
    }
}
