// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `CreateBucketConfiguration` of Amazon Simple Storage Service.
    public struct CreateBucketConfiguration: Sendable, Hashable {
        /// `Bucket`.
        public var bucket: BucketInfo?
        /// `Location`.
        public var location: LocationInfo?
        /// `LocationConstraint`.
        public var locationConstraint: BucketLocationConstraint?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            bucket: BucketInfo? = nil,
            location: LocationInfo? = nil,
            locationConstraint: BucketLocationConstraint? = nil,
            tags: [Tag]? = nil
        ) {
            self.bucket = bucket
            self.location = location
            self.locationConstraint = locationConstraint
            self.tags = tags
        }
    }
}

extension S3.CreateBucketConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Bucket", bucket) { $1.write(to: &$0) }
        xml.member("Location", location) { $1.write(to: &$0) }
        xml.member("LocationConstraint", locationConstraint) { $0.write($1.rawValue) }
        xml.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
    }
}
