// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetAdministrativeOverrideStateEnum` of Elastic Load Balancing.
    public struct TargetAdministrativeOverrideStateEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `unknown`.
        public static var unknown: Self { Self(rawValue: "unknown") }
        /// `no_override`.
        public static var noOverride: Self { Self(rawValue: "no_override") }
        /// `zonal_shift_active`.
        public static var zonalShiftActive: Self { Self(rawValue: "zonal_shift_active") }
        /// `zonal_shift_delegated_to_dns`.
        public static var zonalShiftDelegatedToDns: Self { Self(rawValue: "zonal_shift_delegated_to_dns") }
    }
}
