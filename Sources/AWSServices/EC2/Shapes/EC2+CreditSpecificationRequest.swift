// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `CreditSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct CreditSpecificationRequest: Sendable, Hashable {
        /// `CpuCredits`.
        public var cpuCredits: String

        /// What is left out is the service's to choose.
        public init(cpuCredits: String) {
            self.cpuCredits = cpuCredits
        }
    }
}

extension EC2.CreditSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("CpuCredits", cpuCredits) { $0.write($1) }
    }
}
