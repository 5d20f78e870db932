// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `GitPullRequestEventType` of AWS CodePipeline.
    public struct GitPullRequestEventType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `OPEN`.
        public static var open: Self { Self(rawValue: "OPEN") }
        /// `UPDATED`.
        public static var updated: Self { Self(rawValue: "UPDATED") }
        /// `CLOSED`.
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}
