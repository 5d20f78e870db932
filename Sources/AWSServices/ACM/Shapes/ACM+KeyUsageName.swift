// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `KeyUsageName` of AWS Certificate Manager.
    public struct KeyUsageName: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DIGITAL_SIGNATURE`.
        public static var digitalSignature: Self { Self(rawValue: "DIGITAL_SIGNATURE") }
        /// `NON_REPUDIATION`.
        public static var nonRepudiation: Self { Self(rawValue: "NON_REPUDIATION") }
        /// `KEY_ENCIPHERMENT`.
        public static var keyEncipherment: Self { Self(rawValue: "KEY_ENCIPHERMENT") }
        /// `DATA_ENCIPHERMENT`.
        public static var dataEncipherment: Self { Self(rawValue: "DATA_ENCIPHERMENT") }
        /// `KEY_AGREEMENT`.
        public static var keyAgreement: Self { Self(rawValue: "KEY_AGREEMENT") }
        /// `CERTIFICATE_SIGNING`.
        public static var certificateSigning: Self { Self(rawValue: "CERTIFICATE_SIGNING") }
        /// `CRL_SIGNING`.
        public static var crlSigning: Self { Self(rawValue: "CRL_SIGNING") }
        /// `ENCIPHER_ONLY`.
        public static var encipherOnly: Self { Self(rawValue: "ENCIPHER_ONLY") }
        /// `DECIPHER_ONLY`.
        public static var decipherOnly: Self { Self(rawValue: "DECIPHER_ONLY") }
        /// `ANY`.
        public static var `any`: Self { Self(rawValue: "ANY") }
        /// `CUSTOM`.
        public static var customValue: Self { Self(rawValue: "CUSTOM") }
    }
}
