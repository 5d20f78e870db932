// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `CertificateType` of AWS Certificate Manager.
    public struct CertificateType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IMPORTED`.
        public static var imported: Self { Self(rawValue: "IMPORTED") }
        /// `AMAZON_ISSUED`.
        public static var amazonIssued: Self { Self(rawValue: "AMAZON_ISSUED") }
        /// `PRIVATE`.
        public static var `private`: Self { Self(rawValue: "PRIVATE") }
    }
}
