// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventoryDestination` of Amazon Simple Storage Service.
    public struct InventoryDestination: Sendable, Hashable {
        /// `S3BucketDestination`.
        public var s3BucketDestination: InventoryS3BucketDestination?

        /// What is left out is the service's to choose.
        public init(s3BucketDestination: InventoryS3BucketDestination? = nil) {
            self.s3BucketDestination = s3BucketDestination
        }
    }
}

extension S3.InventoryDestination {
    package func write(to xml: inout XMLWriter) {
        xml.member("S3BucketDestination", s3BucketDestination) { $1.write(to: &$0) }
    }
}

extension S3.InventoryDestination {
    package init(xml: XMLElement) throws {
        self.s3BucketDestination = try xml.member("S3BucketDestination") { try S3.InventoryS3BucketDestination(xml: $0) }
    }
}
