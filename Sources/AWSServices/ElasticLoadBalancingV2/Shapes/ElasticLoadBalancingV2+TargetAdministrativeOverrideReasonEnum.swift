// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetAdministrativeOverrideReasonEnum` of Elastic Load Balancing.
    public struct TargetAdministrativeOverrideReasonEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AdministrativeOverride.Unknown`.
        public static var administrativeOverrideUnknown: Self { Self(rawValue: "AdministrativeOverride.Unknown") }
        /// `AdministrativeOverride.NoOverride`.
        public static var administrativeOverrideNoOverride: Self { Self(rawValue: "AdministrativeOverride.NoOverride") }
        /// `AdministrativeOverride.ZonalShiftActive`.
        public static var administrativeOverrideZonalShiftActive: Self { Self(rawValue: "AdministrativeOverride.ZonalShiftActive") }
        /// `AdministrativeOverride.ZonalShiftDelegatedToDns`.
        public static var administrativeOverrideZonalShiftDelegatedToDns: Self { Self(rawValue: "AdministrativeOverride.ZonalShiftDelegatedToDns") }
    }
}
