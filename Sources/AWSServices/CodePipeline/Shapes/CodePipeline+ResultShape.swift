// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `Result` of AWS CodePipeline.
    public struct ResultShape: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ROLLBACK`.
        public static var rollback: Self { Self(rawValue: "ROLLBACK") }
        /// `FAIL`.
        public static var fail: Self { Self(rawValue: "FAIL") }
        /// `RETRY`.
        public static var retry: Self { Self(rawValue: "RETRY") }
        /// `SKIP`.
        public static var skip: Self { Self(rawValue: "SKIP") }
    }
}
