// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `PlacementConstraintType` of Amazon EventBridge.
    public struct PlacementConstraintType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `distinctInstance`.
        public static var distinctInstance: Self { Self(rawValue: "distinctInstance") }
        /// `memberOf`.
        public static var memberOf: Self { Self(rawValue: "memberOf") }
    }
}
