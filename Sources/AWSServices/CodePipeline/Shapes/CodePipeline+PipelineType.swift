// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `PipelineType` of AWS CodePipeline.
    public struct PipelineType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `V1`.
        public static var v1: Self { Self(rawValue: "V1") }
        /// `V2`.
        public static var v2: Self { Self(rawValue: "V2") }
    }
}
