// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `StageTransitionType` of AWS CodePipeline.
    public struct StageTransitionType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Inbound`.
        public static var inbound: Self { Self(rawValue: "Inbound") }
        /// `Outbound`.
        public static var outbound: Self { Self(rawValue: "Outbound") }
    }
}
