// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ExecutionMode` of AWS CodePipeline.
    public struct ExecutionMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `QUEUED`.
        public static var queued: Self { Self(rawValue: "QUEUED") }
        /// `SUPERSEDED`.
        public static var superseded: Self { Self(rawValue: "SUPERSEDED") }
        /// `PARALLEL`.
        public static var parallel: Self { Self(rawValue: "PARALLEL") }
    }
}
