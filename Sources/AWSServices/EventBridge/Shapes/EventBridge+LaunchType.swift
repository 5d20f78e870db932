// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `LaunchType` of Amazon EventBridge.
    public struct LaunchType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EC2`.
        public static var ec2: Self { Self(rawValue: "EC2") }
        /// `FARGATE`.
        public static var fargate: Self { Self(rawValue: "FARGATE") }
        /// `EXTERNAL`.
        public static var external: Self { Self(rawValue: "EXTERNAL") }
    }
}
