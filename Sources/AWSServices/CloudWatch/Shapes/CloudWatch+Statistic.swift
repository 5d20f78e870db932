// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `Statistic` of Amazon CloudWatch.
    public struct Statistic: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SampleCount`.
        public static var sampleCount: Self { Self(rawValue: "SampleCount") }
        /// `Average`.
        public static var average: Self { Self(rawValue: "Average") }
        /// `Sum`.
        public static var sum: Self { Self(rawValue: "Sum") }
        /// `Minimum`.
        public static var minimum: Self { Self(rawValue: "Minimum") }
        /// `Maximum`.
        public static var maximum: Self { Self(rawValue: "Maximum") }
    }
}
