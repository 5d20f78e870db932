// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `RRType` of Amazon Route 53.
    public struct RRType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SOA`.
        public static var soa: Self { Self(rawValue: "SOA") }
        /// `A`.
        public static var a: Self { Self(rawValue: "A") }
        /// `TXT`.
        public static var txt: Self { Self(rawValue: "TXT") }
        /// `NS`.
        public static var ns: Self { Self(rawValue: "NS") }
        /// `CNAME`.
        public static var cname: Self { Self(rawValue: "CNAME") }
        /// `MX`.
        public static var mx: Self { Self(rawValue: "MX") }
        /// `NAPTR`.
        public static var naptr: Self { Self(rawValue: "NAPTR") }
        /// `PTR`.
        public static var ptr: Self { Self(rawValue: "PTR") }
        /// `SRV`.
        public static var srv: Self { Self(rawValue: "SRV") }
        /// `SPF`.
        public static var spf: Self { Self(rawValue: "SPF") }
        /// `AAAA`.
        public static var aaaa: Self { Self(rawValue: "AAAA") }
        /// `CAA`.
        public static var caa: Self { Self(rawValue: "CAA") }
        /// `DS`.
        public static var ds: Self { Self(rawValue: "DS") }
        /// `TLSA`.
        public static var tlsa: Self { Self(rawValue: "TLSA") }
        /// `SSHFP`.
        public static var sshfp: Self { Self(rawValue: "SSHFP") }
        /// `SVCB`.
        public static var svcb: Self { Self(rawValue: "SVCB") }
        /// `HTTPS`.
        public static var https: Self { Self(rawValue: "HTTPS") }
    }
}
