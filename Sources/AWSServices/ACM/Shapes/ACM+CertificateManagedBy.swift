// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `CertificateManagedBy` of AWS Certificate Manager.
    public struct CertificateManagedBy: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CLOUDFRONT`.
        public static var cloudfront: Self { Self(rawValue: "CLOUDFRONT") }
    }
}
