// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `ArtifactPackaging` of AWS CodeBuild.
    public struct ArtifactPackaging: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NONE`.
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `ZIP`.
        public static var zip: Self { Self(rawValue: "ZIP") }
    }
}
