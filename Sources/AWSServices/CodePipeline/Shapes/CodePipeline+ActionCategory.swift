// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ActionCategory` of AWS CodePipeline.
    public struct ActionCategory: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Source`.
        public static var source: Self { Self(rawValue: "Source") }
        /// `Build`.
        public static var build: Self { Self(rawValue: "Build") }
        /// `Deploy`.
        public static var deploy: Self { Self(rawValue: "Deploy") }
        /// `Test`.
        public static var test: Self { Self(rawValue: "Test") }
        /// `Invoke`.
        public static var invoke: Self { Self(rawValue: "Invoke") }
        /// `Approval`.
        public static var approval: Self { Self(rawValue: "Approval") }
        /// `Compute`.
        public static var compute: Self { Self(rawValue: "Compute") }
    }
}
