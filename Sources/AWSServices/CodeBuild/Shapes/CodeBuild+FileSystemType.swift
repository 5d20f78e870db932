// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `FileSystemType` of AWS CodeBuild.
    public struct FileSystemType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EFS`.
        public static var efs: Self { Self(rawValue: "EFS") }
    }
}
