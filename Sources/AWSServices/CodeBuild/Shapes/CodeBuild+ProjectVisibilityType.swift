// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `ProjectVisibilityType` of AWS CodeBuild.
    public struct ProjectVisibilityType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PUBLIC_READ`.
        public static var publicRead: Self { Self(rawValue: "PUBLIC_READ") }
        /// `PRIVATE`.
        public static var `private`: Self { Self(rawValue: "PRIVATE") }
    }
}
