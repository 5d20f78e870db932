// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `PlacementStrategyType` of Amazon EventBridge.
    public struct PlacementStrategyType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `random`.
        public static var random: Self { Self(rawValue: "random") }
        /// `spread`.
        public static var spread: Self { Self(rawValue: "spread") }
        /// `binpack`.
        public static var binpack: Self { Self(rawValue: "binpack") }
    }
}
