// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `ComparisonOperator` of Amazon CloudWatch.
    public struct ComparisonOperator: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GreaterThanOrEqualToThreshold`.
        public static var greaterThanOrEqualToThreshold: Self { Self(rawValue: "GreaterThanOrEqualToThreshold") }
        /// `GreaterThanThreshold`.
        public static var greaterThanThreshold: Self { Self(rawValue: "GreaterThanThreshold") }
        /// `LessThanThreshold`.
        public static var lessThanThreshold: Self { Self(rawValue: "LessThanThreshold") }
        /// `LessThanOrEqualToThreshold`.
        public static var lessThanOrEqualToThreshold: Self { Self(rawValue: "LessThanOrEqualToThreshold") }
        /// `LessThanLowerOrGreaterThanUpperThreshold`.
        public static var lessThanLowerOrGreaterThanUpperThreshold: Self { Self(rawValue: "LessThanLowerOrGreaterThanUpperThreshold") }
        /// `LessThanLowerThreshold`.
        public static var lessThanLowerThreshold: Self { Self(rawValue: "LessThanLowerThreshold") }
        /// `GreaterThanUpperThreshold`.
        public static var greaterThanUpperThreshold: Self { Self(rawValue: "GreaterThanUpperThreshold") }
    }
}
