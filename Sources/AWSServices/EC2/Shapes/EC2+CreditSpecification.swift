// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `CreditSpecification` of Amazon Elastic Compute Cloud.
    public struct CreditSpecification: Sendable, Hashable {
        /// `CpuCredits`.
        public var cpuCredits: String?

        /// What is left out is the service's to choose.
        public init(cpuCredits: String? = nil) {
            self.cpuCredits = cpuCredits
        }
    }
}

extension EC2.CreditSpecification {
    package init(xml: XMLElement) throws {
        self.cpuCredits = try xml.member("cpuCredits") { try $0.string() }
    }
}
