// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `RevocationReason` of AWS Certificate Manager.
    public struct RevocationReason: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `UNSPECIFIED`.
        public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }
        /// `KEY_COMPROMISE`.
        public static var keyCompromise: Self { Self(rawValue: "KEY_COMPROMISE") }
        /// `CA_COMPROMISE`.
        public static var caCompromise: Self { Self(rawValue: "CA_COMPROMISE") }
        /// `AFFILIATION_CHANGED`.
        public static var affiliationChanged: Self { Self(rawValue: "AFFILIATION_CHANGED") }
        /// `SUPERCEDED`.
        public static var superceded: Self { Self(rawValue: "SUPERCEDED") }
        /// `SUPERSEDED`.
        public static var superseded: Self { Self(rawValue: "SUPERSEDED") }
        /// `CESSATION_OF_OPERATION`.
        public static var cessationOfOperation: Self { Self(rawValue: "CESSATION_OF_OPERATION") }
        /// `CERTIFICATE_HOLD`.
        public static var certificateHold: Self { Self(rawValue: "CERTIFICATE_HOLD") }
        /// `REMOVE_FROM_CRL`.
        public static var removeFromCrl: Self { Self(rawValue: "REMOVE_FROM_CRL") }
        /// `PRIVILEGE_WITHDRAWN`.
        public static var privilegeWithdrawn: Self { Self(rawValue: "PRIVILEGE_WITHDRAWN") }
        /// `A_A_COMPROMISE`.
        public static var aACompromise: Self { Self(rawValue: "A_A_COMPROMISE") }
    }
}
