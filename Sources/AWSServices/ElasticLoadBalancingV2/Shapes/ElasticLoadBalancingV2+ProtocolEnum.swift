// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ProtocolEnum` of Elastic Load Balancing.
    public struct ProtocolEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `HTTP`.
        public static var http: Self { Self(rawValue: "HTTP") }
        /// `HTTPS`.
        public static var https: Self { Self(rawValue: "HTTPS") }
        /// `TCP`.
        public static var tcp: Self { Self(rawValue: "TCP") }
        /// `TLS`.
        public static var tls: Self { Self(rawValue: "TLS") }
        /// `UDP`.
        public static var udp: Self { Self(rawValue: "UDP") }
        /// `TCP_UDP`.
        public static var tcpUdp: Self { Self(rawValue: "TCP_UDP") }
        /// `GENEVE`.
        public static var geneve: Self { Self(rawValue: "GENEVE") }
        /// `QUIC`.
        public static var quic: Self { Self(rawValue: "QUIC") }
        /// `TCP_QUIC`.
        public static var tcpQuic: Self { Self(rawValue: "TCP_QUIC") }
    }
}
