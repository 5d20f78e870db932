// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `PropagateTags` of Amazon EventBridge.
    public struct PropagateTags: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TASK_DEFINITION`.
        public static var taskDefinition: Self { Self(rawValue: "TASK_DEFINITION") }
    }
}
