// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `AccelerateConfiguration` of Amazon Simple Storage Service.
    public struct AccelerateConfiguration: Sendable, Hashable {
        /// `Status`.
        public var status: BucketAccelerateStatus?

        /// What is left out is the service's to choose.
        public init(status: BucketAccelerateStatus? = nil) {
            self.status = status
        }
    }
}

extension S3.AccelerateConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}
