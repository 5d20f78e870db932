// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ServiceQuotas {
    /// `QuotaPeriod` of Service Quotas.
    public struct QuotaPeriod: Sendable, Hashable {
        /// `PeriodUnit`.
        public var periodUnit: PeriodUnit?
        /// `PeriodValue`.
        public var periodValue: Int?

        /// What is left out is the service's to choose.
        public init(periodUnit: PeriodUnit? = nil, periodValue: Int? = nil) {
            self.periodUnit = periodUnit
            self.periodValue = periodValue
        }
    }
}

extension ServiceQuotas.QuotaPeriod {
    package init(json: JSONValue) throws {
        self.periodUnit = try json.member("PeriodUnit") { ServiceQuotas.PeriodUnit(rawValue: try $0.string()) }
        self.periodValue = try json.member("PeriodValue") { try $0.integer() }
    }
}
