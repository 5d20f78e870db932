// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `BucketLoggingStatus` of Amazon Simple Storage Service.
    public struct BucketLoggingStatus: Sendable, Hashable {
        /// `LoggingEnabled`.
        public var loggingEnabled: LoggingEnabled?

        /// What is left out is the service's to choose.
        public init(loggingEnabled: LoggingEnabled? = nil) {
            self.loggingEnabled = loggingEnabled
        }
    }
}

extension S3.BucketLoggingStatus {
    package func write(to xml: inout XMLWriter) {
        xml.member("LoggingEnabled", loggingEnabled) { $1.write(to: &$0) }
    }
}
