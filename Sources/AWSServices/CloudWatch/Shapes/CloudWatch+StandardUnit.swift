// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `StandardUnit` of Amazon CloudWatch.
    public struct StandardUnit: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Seconds`.
        public static var seconds: Self { Self(rawValue: "Seconds") }
        /// `Microseconds`.
        public static var microseconds: Self { Self(rawValue: "Microseconds") }
        /// `Milliseconds`.
        public static var milliseconds: Self { Self(rawValue: "Milliseconds") }
        /// `Bytes`.
        public static var bytes: Self { Self(rawValue: "Bytes") }
        /// `Kilobytes`.
        public static var kilobytes: Self { Self(rawValue: "Kilobytes") }
        /// `Megabytes`.
        public static var megabytes: Self { Self(rawValue: "Megabytes") }
        /// `Gigabytes`.
        public static var gigabytes: Self { Self(rawValue: "Gigabytes") }
        /// `Terabytes`.
        public static var terabytes: Self { Self(rawValue: "Terabytes") }
        /// `Bits`.
        public static var bits: Self { Self(rawValue: "Bits") }
        /// `Kilobits`.
        public static var kilobits: Self { Self(rawValue: "Kilobits") }
        /// `Megabits`.
        public static var megabits: Self { Self(rawValue: "Megabits") }
        /// `Gigabits`.
        public static var gigabits: Self { Self(rawValue: "Gigabits") }
        /// `Terabits`.
        public static var terabits: Self { Self(rawValue: "Terabits") }
        /// `Percent`.
        public static var percent: Self { Self(rawValue: "Percent") }
        /// `Count`.
        public static var count: Self { Self(rawValue: "Count") }
        /// `Bytes/Second`.
        public static var bytesSecond: Self { Self(rawValue: "Bytes/Second") }
        /// `Kilobytes/Second`.
        public static var kilobytesSecond: Self { Self(rawValue: "Kilobytes/Second") }
        /// `Megabytes/Second`.
        public static var megabytesSecond: Self { Self(rawValue: "Megabytes/Second") }
        /// `Gigabytes/Second`.
        public static var gigabytesSecond: Self { Self(rawValue: "Gigabytes/Second") }
        /// `Terabytes/Second`.
        public static var terabytesSecond: Self { Self(rawValue: "Terabytes/Second") }
        /// `Bits/Second`.
        public static var bitsSecond: Self { Self(rawValue: "Bits/Second") }
        /// `Kilobits/Second`.
        public static var kilobitsSecond: Self { Self(rawValue: "Kilobits/Second") }
        /// `Megabits/Second`.
        public static var megabitsSecond: Self { Self(rawValue: "Megabits/Second") }
        /// `Gigabits/Second`.
        public static var gigabitsSecond: Self { Self(rawValue: "Gigabits/Second") }
        /// `Terabits/Second`.
        public static var terabitsSecond: Self { Self(rawValue: "Terabits/Second") }
        /// `Count/Second`.
        public static var countSecond: Self { Self(rawValue: "Count/Second") }
        /// `None`.
        public static var noneValue: Self { Self(rawValue: "None") }
    }
}
