// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LogDestinationType` of Amazon Elastic Compute Cloud.
    public struct LogDestinationType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cloud-watch-logs`.
        public static var cloudWatchLogs: Self { Self(rawValue: "cloud-watch-logs") }
        /// `s3`.
        public static var s3: Self { Self(rawValue: "s3") }
        /// `kinesis-data-firehose`.
        public static var kinesisDataFirehose: Self { Self(rawValue: "kinesis-data-firehose") }
    }
}
