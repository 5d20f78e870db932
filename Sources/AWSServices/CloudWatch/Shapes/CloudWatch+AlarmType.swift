// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `AlarmType` of Amazon CloudWatch.
    public struct AlarmType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CompositeAlarm`.
        public static var compositeAlarm: Self { Self(rawValue: "CompositeAlarm") }
        /// `MetricAlarm`.
        public static var metricAlarm: Self { Self(rawValue: "MetricAlarm") }
    }
}
