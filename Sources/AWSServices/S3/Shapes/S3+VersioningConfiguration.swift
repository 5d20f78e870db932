// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `VersioningConfiguration` of Amazon Simple Storage Service.
    public struct VersioningConfiguration: Sendable, Hashable {
        /// `MFADelete`.
        public var mfaDelete: MFADelete?
        /// `Status`.
        public var status: BucketVersioningStatus?

        /// What is left out is the service's to choose.
        public init(mfaDelete: MFADelete? = nil, status: BucketVersioningStatus? = nil) {
            self.mfaDelete = mfaDelete
            self.status = status
        }
    }
}

extension S3.VersioningConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("MfaDelete", mfaDelete) { $0.write($1.rawValue) }
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}
