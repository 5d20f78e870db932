// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `ExtendedKeyUsageName` of AWS Certificate Manager.
    public struct ExtendedKeyUsageName: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TLS_WEB_SERVER_AUTHENTICATION`.
        public static var tlsWebServerAuthentication: Self { Self(rawValue: "TLS_WEB_SERVER_AUTHENTICATION") }
        /// `TLS_WEB_CLIENT_AUTHENTICATION`.
        public static var tlsWebClientAuthentication: Self { Self(rawValue: "TLS_WEB_CLIENT_AUTHENTICATION") }
        /// `CODE_SIGNING`.
        public static var codeSigning: Self { Self(rawValue: "CODE_SIGNING") }
        /// `EMAIL_PROTECTION`.
        public static var emailProtection: Self { Self(rawValue: "EMAIL_PROTECTION") }
        /// `TIME_STAMPING`.
        public static var timeStamping: Self { Self(rawValue: "TIME_STAMPING") }
        /// `OCSP_SIGNING`.
        public static var ocspSigning: Self { Self(rawValue: "OCSP_SIGNING") }
        /// `IPSEC_END_SYSTEM`.
        public static var ipsecEndSystem: Self { Self(rawValue: "IPSEC_END_SYSTEM") }
        /// `IPSEC_TUNNEL`.
        public static var ipsecTunnel: Self { Self(rawValue: "IPSEC_TUNNEL") }
        /// `IPSEC_USER`.
        public static var ipsecUser: Self { Self(rawValue: "IPSEC_USER") }
        /// `ANY`.
        public static var `any`: Self { Self(rawValue: "ANY") }
        /// `NONE`.
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `CUSTOM`.
        public static var customValue: Self { Self(rawValue: "CUSTOM") }
    }
}
