// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `ValidationMethod` of AWS Certificate Manager.
    public struct ValidationMethod: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EMAIL`.
        public static var email: Self { Self(rawValue: "EMAIL") }
        /// `DNS`.
        public static var dns: Self { Self(rawValue: "DNS") }
        /// `HTTP`.
        public static var http: Self { Self(rawValue: "HTTP") }
    }
}
