// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension STS {
    /// `PolicyDescriptorType` of AWS Security Token Service.
    public struct PolicyDescriptorType: Sendable, Hashable {
        /// `arn`.
        public var arn: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil) {
            self.arn = arn
        }
    }
}

extension STS.PolicyDescriptorType {
    package func write(to form: inout FormWriter) {
        form.member("arn", arn) { $0.write($1) }
    }
}
